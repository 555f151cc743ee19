package dk.tingsted.letters;

import java.util.List;

/// The outbox of a conference.
///
/// @param notice what was just done, in words; empty for nothing
/// @param late whether it could not be done
/// @param trouble why nothing goes out; empty when all is well
/// @param restored since when this is a restored copy that writes to nobody; empty when it writes
/// @param sends whether there is a mail server
/// @param pages links to the pages before and after; empty where there is none
public record OutboxPage(
        String slug,
        String by,
        String notice,
        boolean late,
        String trouble,
        String restored,
        boolean sends,
        List<Choice> states,
        List<Choice> occasions,
        String search,
        int waiting,
        int held,
        int found,
        List<Row> rows,
        Pages pages) {

    public OutboxPage {
        states = List.copyOf(states);
        occasions = List.copyOf(occasions);
        rows = List.copyOf(rows);
    }

    /// One way to filter.
    ///
    /// @param value as it stands in the address; empty for all
    public record Choice(String value, String words, boolean chosen) {}

    /// One letter.
    ///
    /// @param when it came to its state, or when it goes
    /// @param answer of the mail server; empty for none
    public record Row(
            long id,
            String name,
            String address,
            String subject,
            String occasion,
            String state,
            String when,
            String answer) {

        /// Whether the person it went to is forgotten, and what it said with her.
        public boolean isErased() {
            return address.isEmpty();
        }

        /// Whom or what it is called by.
        public String heading() {
            if (isErased()) {
                return "Slettet";
            }
            return name.isEmpty() ? address : name;
        }
    }

    /// Addresses; empty where there is none.
    public record Pages(String before, String after) {}
}
