package dk.tingsted.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was said, and where in the agreement it went.
public record SaidPage(Desk desk, List<Row> rows) {

    public SaidPage {
        rows = List.copyOf(rows);
    }

    /// What was said under one theme.
    public record Row(String theme, List<Point> points) {
        public Row {
            points = List.copyOf(points);
        }
    }

    /// Something that was said.
    ///
    /// @param before what it said when it was named, where that was something else; else empty
    /// @param uses the sentences that it went into
    /// @param bears the headings of areas that it bears on as a whole
    public record Point(Origin origin, String before, List<Told.Use> uses, List<String> bears) {
        public Point {
            uses = List.copyOf(uses);
            bears = List.copyOf(bears);
        }
    }

    /// How many went somewhere.
    public long used() {
        return rows.stream()
                .flatMap(row -> row.points().stream())
                .filter(point -> !point.uses().isEmpty() || !point.bears().isEmpty())
                .count();
    }

    public int all() {
        return rows.stream().mapToInt(row -> row.points().size()).sum();
    }

    static SaidPage of(Desk desk, List<Discussed> themes, List<Area> areas, List<Source> sources) {
        var told = Told.of("", "", areas, sources);
        Map<String, List<Told.Use>> uses =
                told.notes().stream()
                        .collect(Collectors.toMap(one -> one.origin().key(), Told.Note::uses));
        return new SaidPage(
                desk,
                themes.stream()
                        .map(theme ->
                                new Row(
                                        theme.theme(),
                                        theme.origins().stream()
                                                .map(one ->
                                                        new Point(
                                                                one,
                                                                before(one, sources),
                                                                uses.getOrDefault(
                                                                        one.key(), List.of()),
                                                                bears(one, areas, sources)))
                                                .toList()))
                        .toList());
    }

    private static String before(Origin now, List<Source> sources) {
        return sources.stream()
                .map(Source::origin)
                .filter(one -> one.key().equals(now.key()) && !one.words().equals(now.words()))
                .map(Origin::words)
                .findFirst()
                .orElse("");
    }

    private static List<String> bears(Origin origin, List<Area> areas, List<Source> sources) {
        return areas.stream()
                .filter(area ->
                        Ties.whole(area, sources).stream()
                                .anyMatch(one -> one.origin().key().equals(origin.key())))
                .map(Area::heading)
                .toList();
    }
}
