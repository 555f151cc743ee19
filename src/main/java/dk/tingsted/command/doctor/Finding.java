package dk.tingsted.command.doctor;

/// What was looked at, and how it is.
///
/// @param about one word or two
/// @param said a sentence: how it is, and what to do where it is not as it should be
record Finding(Grade grade, String about, String said) {

    enum Grade {
        FINE("i orden"),
        /// Nothing stops, but somebody should know.
        WATCH("se på"),
        WRONG("galt");

        private final String word;

        Grade(String word) {
            this.word = word;
        }
    }

    static Finding fine(String about, String said) {
        return new Finding(Grade.FINE, about, said);
    }

    static Finding watch(String about, String said) {
        return new Finding(Grade.WATCH, about, said);
    }

    static Finding wrong(String about, String said) {
        return new Finding(Grade.WRONG, about, said);
    }

    String line() {
        return "%-8s %-16s %s".formatted(grade.word, about, said);
    }
}
