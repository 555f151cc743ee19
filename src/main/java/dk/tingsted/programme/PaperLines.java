package dk.tingsted.programme;

import dk.tingsted.programme.ReviewPage.Paper;
import dk.tingsted.programme.ReviewPage.PaperLine;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The document as the organiser's page shows it: each line with what was read there.
final class PaperLines {

    private final List<Line> lines;
    private final Flags flags;
    private final String name;
    private final Set<Integer> unread;
    private final Map<Integer, Trace> firstTraces;

    PaperLines(Draft draft, Flags flags) {
        var reading = draft.reading();
        this.lines = reading.document().lines();
        this.flags = flags;
        this.name = reading.document().name();
        this.unread = new HashSet<>(reading.notUnderstood());
        this.firstTraces =
                reading.traces().stream()
                        .filter(trace -> Spots.item(trace.spot()).isPresent())
                        .collect(
                                Collectors.toMap(
                                        Trace::line, Function.identity(), (one, _) -> one));
    }

    /// Empty lines are told by the gap they leave.
    ///
    /// @param current the lines that the item which is opened was read from
    Paper paper(Set<Integer> current) {
        var pages = new HashSet<Integer>();
        var shown = new ArrayList<PaperLine>();
        boolean gap = false;
        for (var line : lines) {
            if (!line.isBlank() || !flags.on(line.number()).isEmpty()) {
                shown.add(line(line, gap, current.contains(line.number()), firstOf(pages, line)));
            }
            gap = line.isBlank();
        }
        return new Paper(name, shown);
    }

    private static @Nullable Integer firstOf(Set<Integer> pages, Line line) {
        var page = line.page();
        return page != null && pages.add(page) ? page : null;
    }

    private PaperLine line(Line line, boolean gap, boolean current, @Nullable Integer page) {
        return new PaperLine(
                line.number(),
                line.text().replace('\t', ' ').stripTrailing(),
                mark(line),
                gap,
                current,
                page,
                target(line.number()),
                flags.on(line.number()));
    }

    private String mark(Line line) {
        if (line.isBlank()) {
            return "blank";
        }
        return unread.contains(line.number()) ? "unread" : "read";
    }

    private @Nullable String target(int line) {
        var trace = firstTraces.get(line);
        return trace == null ? null : Spots.item(trace.spot()).map(Objects::toString).orElse(null);
    }
}
