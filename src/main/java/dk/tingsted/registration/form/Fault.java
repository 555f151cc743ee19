package dk.tingsted.registration.form;

import org.jspecify.annotations.Nullable;

/// What is the matter with one field, told to the one who typed.
///
/// @param field its name in the form, also the id to jump to
/// @param text what to do, in the language of the page
/// @param suggestion what was probably meant, to be put there with one click; null where we know
///   nothing better
/// @param confirmation what a box says with which the sender insists; null where it must be changed
public record Fault(
        String field, String text, @Nullable String suggestion, @Nullable String confirmation) {

    static Fault of(String field, String text) {
        return new Fault(field, text, null, null);
    }

    static Fault suggesting(String field, String text, @Nullable String suggestion) {
        return new Fault(field, text, suggestion, null);
    }
}
