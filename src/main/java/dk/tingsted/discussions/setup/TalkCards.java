package dk.tingsted.discussions.setup;

import dk.tingsted.discussions.board.Table;
import java.util.List;

/// Cards to stand on the tables.
///
/// @param base our own address
public record TalkCards(String title, String base, String slug, List<Table> tables) {

    public TalkCards {
        tables = List.copyOf(tables);
    }

    public String address(Table table) {
        return base + "/" + slug + "/table/" + table.code();
    }

    /// Without what nobody types.
    public String typed(Table table) {
        return address(table).replaceFirst("^https?://", "");
    }
}
