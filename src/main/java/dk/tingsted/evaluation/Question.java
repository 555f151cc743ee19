package dk.tingsted.evaluation;

import dk.tingsted.programme.publishing.Words;
import java.util.List;

/// What is asked.
///
/// @param english empty where it is not said in English
/// @param options what can be chosen; none for free words
public record Question(
        Kind kind, String text, String english, boolean required, List<Option> options) {

    /// A scale has this many steps.
    public static final int STEPS = 5;

    public Question {
        options = List.copyOf(options);
        if (kind == Kind.WORDS != options.isEmpty()) {
            throw new IllegalArgumentException("Something to choose, or words");
        }
        if (kind == Kind.SCALE && options.size() != STEPS) {
            throw new IllegalArgumentException("A scale has five steps");
        }
    }

    /// How it is answered.
    public enum Kind {
        SCALE("Skala fra 1 til 5"),
        ONE("Ét af flere"),
        SEVERAL("Flere af flere"),
        WORDS("Med egne ord");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /// In Danish, for the secretariat.
        public String title() {
            return title;
        }
    }

    /// What can be chosen.
    ///
    /// @param english empty where it is not said in English
    public record Option(String danish, String english) {

        public String in(Words words) {
            return words.say(danish, english.isEmpty() ? danish : english);
        }
    }

    public boolean isScale() {
        return kind == Kind.SCALE;
    }

    public boolean isSeveral() {
        return kind == Kind.SEVERAL;
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    /// In this language, or else in Danish.
    public String in(Words words) {
        return words.say(text, english.isEmpty() ? text : english);
    }
}
