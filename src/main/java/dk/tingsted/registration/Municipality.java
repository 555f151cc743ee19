package dk.tingsted.registration;

import dk.tingsted.platform.sheets.DanishTable;
import java.util.List;

/// One of Denmark's municipalities.
///
/// @param name the official one, "Randers Kommune"
/// @param called "Randers"
/// @param otherwise what else it is called
/// @param region "Region Midtjylland"
public record Municipality(String name, String called, List<String> otherwise, String region) {

    private static final List<Municipality> ALL =
            DanishTable.rows("kommuner.csv").stream().map(Municipality::of).toList();

    public Municipality {
        otherwise = List.copyOf(otherwise);
    }

    /// As the authorities number them.
    public static List<Municipality> all() {
        return ALL;
    }

    private static Municipality of(List<String> cells) {
        return new Municipality(
                cells.get(1), cells.get(2), List.of(cells.get(3).split("\\|", -1)), cells.get(4));
    }
}
