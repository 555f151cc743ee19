package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayList;
import java.util.List;

/// The text of a paragraph while it is being read: runs of one look, with `\n` where a line is
/// broken by hand.
final class Runs {

    private record Run(String text, boolean bold) {}

    private final List<Run> runs = new ArrayList<>();

    void add(String text, boolean bold) {
        runs.add(new Run(text, bold));
    }

    void addAll(Runs others) {
        runs.addAll(others.runs);
    }

    /// The lines that its breaks make of it.
    List<Words> words(boolean listed) {
        var lines = new ArrayList<Words>();
        var line = new ArrayList<Run>();
        for (var run : runs) {
            var parts = List.of(run.text().split("\n", -1));
            line.add(new Run(parts.getFirst(), run.bold()));
            for (var part : parts.subList(1, parts.size())) {
                lines.add(words(line, listed));
                line.clear();
                line.add(new Run(part, run.bold()));
            }
        }
        lines.add(words(line, listed));
        return lines;
    }

    private static Words words(List<Run> line, boolean listed) {
        var text = new StringBuilder();
        line.forEach(run -> text.append(run.text()));
        var filled = line.stream().filter(run -> !run.text().isBlank()).toList();
        boolean bold = !filled.isEmpty() && filled.stream().allMatch(Run::bold);
        return Bullet.off(Letters.visible(text.toString()).stripTrailing(), bold, listed);
    }
}
