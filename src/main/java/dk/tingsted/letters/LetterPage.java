package dk.tingsted.letters;

/// One letter, as it arrives.
///
/// @param typed a new address
/// @param wrong whether what was typed is no address
/// @param calendar whether a calendar entry goes with it
/// @param file that goes with it; empty for none
public record LetterPage(
        String slug,
        String by,
        OutboxPage.Row letter,
        String text,
        boolean calendar,
        String file,
        Acts acts,
        String typed,
        boolean wrong) {

    /// What it is about.
    public String title() {
        return letter.isErased() ? "Slettet: " + letter.occasion() : letter.subject();
    }

    /// What can be done with it.
    public record Acts(
            boolean hold, boolean release, boolean withdraw, boolean again, boolean returned) {

        private static final Acts NONE = new Acts(false, false, false, false, false);

        static Acts of(Posted letter) {
            if (letter.address().isEmpty()) {
                return NONE;
            }
            return switch (letter.state()) {
                case WAITING -> new Acts(true, false, true, false, false);
                case HELD -> new Acts(false, true, true, false, false);
                case FAILED -> new Acts(false, false, true, true, false);
                case SENT -> new Acts(false, false, false, false, true);
                case RETURNED, WITHDRAWN -> NONE;
            };
        }
    }
}
