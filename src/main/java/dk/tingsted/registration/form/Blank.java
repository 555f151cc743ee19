package dk.tingsted.registration.form;

import org.jspecify.annotations.Nullable;

/// A field to write in, with what stands in it and what is the matter with it.
///
/// @param name also its id
/// @param kind `text`, `email`, `area` or `file`
/// @param fault null where nothing is the matter
/// @param seal what the box of confirmation sends; null where there is none
/// @param autocomplete what a browser may fill in by itself; null for `off`
/// @param list the id of the suggestions; null for none
public record Blank(
        String name,
        String label,
        @Nullable String hint,
        String value,
        String kind,
        boolean required,
        @Nullable Fault fault,
        @Nullable Seal seal,
        @Nullable String autocomplete,
        @Nullable String list) {

    /// The box with which the sender insists.
    public record Seal(String value, String label, boolean checked) {}

    public static Blank of(String name, String label, String value, boolean required) {
        return new Blank(name, label, null, value, "text", required, null, null, null, null);
    }

    public Blank hinted(@Nullable String other) {
        return new Blank(
                name, label, other, value, kind, required, fault, seal, autocomplete, list);
    }

    public Blank as(String other) {
        return new Blank(
                name, label, hint, value, other, required, fault, seal, autocomplete, list);
    }

    Blank filled(@Nullable String other) {
        return new Blank(name, label, hint, value, kind, required, fault, seal, other, list);
    }

    Blank listed(String other) {
        return new Blank(
                name, label, hint, value, kind, required, fault, seal, autocomplete, other);
    }

    public Blank faulty(@Nullable Fault other, @Nullable Seal box) {
        return new Blank(name, label, hint, value, kind, required, other, box, autocomplete, list);
    }

    /// What stands around it for those who listen; null where nothing does.
    public @Nullable String describedBy() {
        var hints = hint == null ? "" : name + "-hint";
        var ids = fault == null ? hints : (hints + " " + name + "-error").strip();
        return ids.isEmpty() ? null : ids;
    }
}
