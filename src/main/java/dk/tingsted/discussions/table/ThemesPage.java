package dk.tingsted.discussions.table;

import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Table;
import dk.tingsted.discussions.board.Talk;

/// The themes that a table may choose among.
public record ThemesPage(TableAddress address, String title, Table table, Hall hall) {

    public String say(String danish, String english) {
        return address.words().say(danish, english);
    }

    /// Where it stands with a theme at this table.
    public String state(Talk talk) {
        int many = talk.of(table.number()).size();
        var written =
                many == 0
                        ? say("Bordet har ikke skrevet endnu", "Your table has not written yet")
                        : many == 1
                                ? say("1 pointe fra bordet", "1 point from your table")
                                : many + say(" pointer fra bordet", " points from your table");
        return talk.discussion().isOpen() ? written : written + say(". Lukket", ". Closed");
    }

    public String inOtherLanguage() {
        return address.inOtherLanguage().themes();
    }
}
