package dk.tingsted.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the secretariat wants to know of each person.
///
/// @param id not above 0 for a new question, see [Group]
/// @param purpose what the answers are counted as
/// @param options in the order shown; empty unless the kind is one of choice
/// @param condition null where everybody is asked
public record Question(
        QuestionId id,
        Kind kind,
        Purpose purpose,
        String text,
        @Nullable String textInEnglish,
        @Nullable String help,
        boolean required,
        List<Option> options,
        @Nullable Condition condition) {

    public Question {
        options = List.copyOf(options);
    }

    /// How it is answered.
    public enum Kind {
        TEXT,
        CHOICE,
        CHOICES,
        YES_NO,
        FILE
    }

    /// What an answer means beyond its words.
    public enum Purpose {
        OWN,
        DAYS,
        MEAL,
        COMPANION
    }

    /// One of those that may be chosen.
    ///
    /// @param key what an answer names it by; stays when the label is corrected
    public record Option(String key, String label, @Nullable String labelInEnglish) {}

    /// Asked only of these groups, or of those who gave this answer to an earlier question.
    ///
    /// @param groups empty for all groups
    /// @param question null where no earlier answer matters
    /// @param answer an option's key, or `yes` or `no`
    public record Condition(
            List<GroupId> groups, @Nullable QuestionId question, @Nullable String answer) {

        public Condition {
            groups = List.copyOf(groups);
        }
    }
}
