package dk.tingsted.programme.reading;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.reading.Times.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Spans printed outside the entries: in the heading of a description, for its block; beside the
/// date, for the whole conference.
final class Spans {

    private final List<Row> rows;
    private final Calendar calendar;
    private final Map<Integer, Clock> ofHeadings = new LinkedHashMap<>();
    private final int first;

    Spans(List<Row> rows, Entries entries, Calendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
        this.first =
                entries.programme.isEmpty() ? rows.size() : entries.programme.getFirst().head();
        for (int at : entries.headings) {
            Times.in(rows.get(at).text()).stream()
                    .filter(clock -> clock.end() != null)
                    .findFirst()
                    .ifPresent(clock -> ofHeadings.put(at, clock));
        }
    }

    /// A block without an end takes the one in the heading of its description.
    List<Draft> ending(List<Draft> drafts) {
        return drafts.stream().map(this::ending).toList();
    }

    private Draft ending(Draft draft) {
        if (draft.clock() == null || draft.end() != null || draft.parts().isEmpty()) {
            return draft;
        }
        return ofHeadings.values().stream()
                .filter(clock -> clock.start().equals(draft.start()))
                .findFirst()
                .map(draft::clocked)
                .orElse(draft);
    }

    List<Statement> statements(Set<LocalDate> days, List<Item> items) {
        var statements = new ArrayList<Statement>();
        ofHeadings.forEach((at, clock) ->
                add(
                        statements,
                        at,
                        clock,
                        items.stream()
                                .filter(item ->
                                        clock.start().equals(item.start())
                                                && item.kind().isContainer())
                                .map(Item::id)
                                .findFirst()
                                .orElse(null)));
        for (int at = 0; at < first; at++) {
            var text = rows.get(at).text();
            boolean when =
                    calendar.isDated(at, days)
                            || text.startsWith("Tid")
                            || !Dates.in(text).isEmpty();
            if (when && !ofHeadings.containsKey(at)) {
                int row = at;
                Times.in(text).stream()
                        .findFirst()
                        .ifPresent(clock -> add(statements, row, clock, null));
            }
        }
        return statements;
    }

    private void add(List<Statement> statements, int at, Clock clock, @Nullable ItemId item) {
        LocalTime end = clock.end();
        if (end != null) {
            statements.add(new Statement.Spanned(rows.get(at).number(), item, clock.start(), end));
        }
    }
}
