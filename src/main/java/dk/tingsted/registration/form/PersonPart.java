package dk.tingsted.registration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person's part of the form.
///
/// @param number in the form, from 0
/// @param heading what she is called in it; empty where she is alone
/// @param removal what the button sends that takes her out; null where she is alone
/// @param group null where there is but one
/// @param needs null where diet and accessibility are not asked for
/// @param list null where there is no list of participants
/// @param invitation the secret of the personal link she came by; empty without
public record PersonPart(
        int number,
        String heading,
        @Nullable String removal,
        List<Blank> fields,
        @Nullable Choice group,
        List<Asked> questions,
        @Nullable NeedsPart needs,
        @Nullable Tick list,
        String invitation) {

    public PersonPart {
        fields = List.copyOf(fields);
        questions = List.copyOf(questions);
    }

    /// Where to jump to.
    public String id() {
        return "person-" + (number + 1);
    }

    public String fieldPrefix() {
        return Sent.prefix(number);
    }

    /// What is given by consent.
    public record NeedsPart(Blank diet, Blank accessibility, Tick consent) {

        /// Whether there is anything to see.
        public boolean isUsed() {
            return !(diet.value() + accessibility.value()).isBlank() || consent.fault() != null;
        }
    }

    /// One box to tick.
    ///
    /// @param fault null where nothing is the matter
    public record Tick(String name, String label, boolean checked, @Nullable Fault fault) {}
}
