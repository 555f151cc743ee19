package dk.tingsted.letters;

import java.util.List;

/// The letters whose texts can be written.
public record TextsPage(String slug, String by, List<Row> rows) {
    public TextsPage {
        rows = List.copyOf(rows);
    }

    /// One occasion.
    ///
    /// @param code as it stands in the address
    /// @param danish whether the Danish text is the secretariat's own; so with `english`
    public record Row(String code, String title, boolean danish, boolean english) {}
}
