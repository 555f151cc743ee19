package dk.tingsted.agreement;

import dk.tingsted.programme.publishing.Moments;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/// Who put an area's text how, and when: each version with what came and went.
///
/// @param rows the latest first
public record VersionsPage(Desk desk, Area area, List<Row> rows) {

    public VersionsPage {
        rows = List.copyOf(rows);
    }

    /// A version.
    ///
    /// @param heading the change of the heading; empty where it is as before
    public record Row(
            int number,
            String when,
            String by,
            List<Changed.Piece> heading,
            List<Changed.Piece> changed) {

        public Row {
            heading = List.copyOf(heading);
            changed = List.copyOf(changed);
        }
    }

    /// @param versions the latest first
    static VersionsPage of(Desk desk, Area area, List<AreaText> versions, ZoneId zone) {
        return new VersionsPage(
                desk,
                area,
                IntStream.range(0, versions.size())
                        .mapToObj(n ->
                                row(
                                        versions.get(n),
                                        n + 1 < versions.size()
                                                ? versions.get(n + 1)
                                                : versions.get(n),
                                        zone))
                        .toList());
    }

    private static Row row(AreaText text, AreaText before, ZoneId zone) {
        return new Row(
                text.number(),
                Moments.told(text.at(), zone),
                text.by(),
                text.heading().equals(before.heading())
                        ? List.of()
                        : Changed.between(before.heading(), text.heading()),
                Changed.between(before.words(), text.words()));
    }
}
