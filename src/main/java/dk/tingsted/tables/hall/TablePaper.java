package dk.tingsted.tables.hall;

import dk.tingsted.platform.print.Lettering;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The tables on paper: signs, or lists.
///
/// @param printed when
public record TablePaper(
        String title,
        String printed,
        int rounds,
        List<Sign> signs,
        List<Shown.Line> lines,
        List<Shown.RoundShown> tables) {

    public TablePaper {
        signs = List.copyOf(signs);
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /// A sign that stands on a table.
    ///
    /// @param from who sits there, one text for each round
    /// @param size of these texts, in points
    public record Sign(int number, List<String> from, int size) {
        public Sign {
            from = List.copyOf(from);
        }
    }

    private static final double WIDTH = 170;
    private static final double HEIGHT = 110;
    private static final int LARGEST = 26;

    static TablePaper of(String title, String printed, HallPlan plan, Shown shown) {
        var rounds = shown.rounds();
        return new TablePaper(
                title,
                printed,
                plan.rounds(),
                IntStream.rangeClosed(1, plan.tables())
                        .mapToObj(table -> sign(table, rounds))
                        .toList(),
                shown.lines(),
                rounds);
    }

    private static Sign sign(int table, List<Shown.RoundShown> rounds) {
        var from = rounds.stream().map(round -> from(table, round, rounds.size() > 1)).toList();
        int size =
                from.stream()
                        .mapToInt(
                                text -> Lettering.size(text, WIDTH, HEIGHT / from.size(), LARGEST))
                        .min()
                        .orElse(LARGEST);
        return new Sign(table, from, size);
    }

    private static String from(int table, Shown.RoundShown round, boolean numbered) {
        var from =
                round.tables().stream()
                        .filter(one -> one.number() == table)
                        .flatMap(one -> one.seats().stream())
                        .map(Shown.Seat::from)
                        .map(name -> name.replaceFirst(" Kommune$", ""))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return numbered ? "Runde " + round.number() + ": " + from : from;
    }
}
