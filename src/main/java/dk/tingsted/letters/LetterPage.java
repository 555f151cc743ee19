package dk.tingsted.letters;

/// One letter, as it arrives.
///
/// @param typed a new address
/// @param wrong whether what was typed is no address
/// @param calendar whether a calendar entry goes with it
public record LetterPage(
        String slug,
        String by,
        OutboxPage.Row letter,
        String text,
        boolean calendar,
        Acts acts,
        String typed,
        boolean wrong) {

    /// What can be done with it.
    public record Acts(
            boolean hold, boolean release, boolean withdraw, boolean again, boolean returned) {

        static Acts of(Posted.State state) {
            return switch (state) {
                case WAITING -> new Acts(true, false, true, false, false);
                case HELD -> new Acts(false, true, true, false, false);
                case FAILED -> new Acts(false, false, true, true, false);
                case SENT -> new Acts(false, false, false, false, true);
                case RETURNED, WITHDRAWN -> new Acts(false, false, false, false, false);
            };
        }
    }
}
