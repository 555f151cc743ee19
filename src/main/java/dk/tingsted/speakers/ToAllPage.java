package dk.tingsted.speakers;

import dk.tingsted.letters.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Links to all who take part, to be looked through before they are sent.
///
/// @param by the organiser who looks
/// @param alarm why nothing was sent; null where nothing was asked for
public record ToAllPage(
        String slug, String title, String by, List<Row> rows, @Nullable String alarm) {

    public ToAllPage {
        rows = List.copyOf(rows);
    }

    /// Somebody in the programme.
    ///
    /// @param number names her on the page
    /// @param address as it is known or was typed; empty for none
    /// @param state whether she has a link, and whether it was used
    /// @param chosen whether she is to get a letter
    /// @param fault what is wrong with the address; empty where nothing is
    public record Row(
            int number,
            String key,
            String name,
            @Nullable String post,
            String address,
            String state,
            boolean chosen,
            String fault) {

        /// The same after somebody has chosen.
        Row judged(boolean isChosen) {
            boolean isFaulty = isChosen && !Outgoing.isAddress(address);
            return new Row(
                    number,
                    key,
                    name,
                    post,
                    address,
                    state,
                    isChosen,
                    isFaulty ? "Skriv en mailadresse som navn@kommune.dk." : "");
        }
    }

    /// How many get a letter as it stands.
    public long chosen() {
        return rows.stream().filter(Row::chosen).count();
    }

    /// Of whom nobody knows where to write to.
    public long unknown() {
        return rows.stream().filter(row -> row.address().isEmpty()).count();
    }
}
