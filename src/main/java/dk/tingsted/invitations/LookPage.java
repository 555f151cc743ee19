package dk.tingsted.invitations;

import java.util.List;

/// What is read from a list, before anything is kept.
///
/// @param columns each with what it is taken for and its first cells
/// @param kinds what a column can be taken for
/// @param notice what was just done, in words; empty for nothing
/// @param sheet the lines that are kept apart, to be put right as text; empty where all can be used
public record LookPage(
        String slug,
        String title,
        String by,
        long id,
        String notice,
        String name,
        boolean headed,
        List<Column> columns,
        List<Kind> kinds,
        List<String> groups,
        String group,
        boolean forSeveral,
        List<Person> first,
        int good,
        List<Line> bad,
        int allBad,
        List<Line> known,
        int allKnown,
        String sheet,
        boolean hasAddress) {

    public LookPage {
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
        groups = List.copyOf(groups);
        first = List.copyOf(first);
        bad = List.copyOf(bad);
        known = List.copyOf(known);
    }

    /// One column of the list.
    ///
    /// @param kind the name of what it is taken for
    public record Column(int number, String kind, List<String> cells) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /// One of the things a column can be taken for.
    public record Kind(String name, String title) {}

    /// One who would be added.
    public record Person(int line, String name, String address, String who, String group) {}

    /// A line that is left out, and why.
    public record Line(int number, String text, String why) {}
}
