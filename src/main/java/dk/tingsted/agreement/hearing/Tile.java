package dk.tingsted.agreement.hearing;

import dk.tingsted.platform.sheets.DanishTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A party's place on a map on which every municipality is as large as the others.
///
/// @param called short, `Viborg`
/// @param column from 1, the western; 0 for one that has no place on the map
/// @param row from 1, the northern
public record Tile(Standing standing, String called, int column, int row) {

    /// Where each municipality lies among all.
    private record Spot(String called, int column, int row) {}

    private static final Map<String, Spot> ALL = read();

    /// The parties from north to south and west to east, the map no larger than they need; those
    /// that have no place on it come last.
    static List<Tile> of(List<Standing> standings) {
        var laid = standings.stream().map(Tile::of).toList();
        int west = least(laid, Tile::column);
        int north = least(laid, Tile::row);
        return laid.stream()
                .map(one -> one.isOnMap() ? one.at(one.column - west, one.row - north) : one)
                .sorted(
                        Comparator.comparing(Tile::isOnMap)
                                .reversed()
                                .thenComparingInt(Tile::row)
                                .thenComparingInt(Tile::column))
                .toList();
    }

    public boolean isOnMap() {
        return column > 0;
    }

    private Tile at(int otherColumn, int otherRow) {
        return new Tile(standing, called, otherColumn, otherRow);
    }

    private static int least(List<Tile> laid, Function<Tile, Integer> which) {
        return laid.stream().filter(Tile::isOnMap).mapToInt(which::apply).min().orElse(1) - 1;
    }

    private static Tile of(Standing standing) {
        var name = standing.party().name();
        var spot = ALL.getOrDefault(name, new Spot(name, 0, 0));
        return new Tile(standing, spot.called, spot.column, spot.row);
    }

    private static Map<String, Spot> read() {
        return DanishTable.rows("tiles.csv").stream()
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                cells ->
                                        new Spot(
                                                cells.get(1),
                                                Integer.parseInt(cells.get(2)),
                                                Integer.parseInt(cells.get(3)))));
    }
}
