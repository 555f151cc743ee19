package dk.tingsted.programme.reading;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes items of drafts: days, ids, parents, and where each value stood.
final class Assembly {

    final List<Item> items = new ArrayList<>();
    final List<Trace> traces = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();

    private final Ids ids = new Ids();
    private final Calendar calendar;

    Assembly(List<Draft> drafts, Calendar calendar) {
        this.calendar = calendar;
        int turns = 0;
        LocalTime before = null;
        for (var draft : drafts) {
            var start = draft.start();
            if (before != null
                    && start != null
                    && start.isBefore(before.minusHours(4))
                    && before.getHour() > 4) {
                turns++;
            }
            before = start == null ? before : start;
            add(draft, calendar.day(draft.day(), turns), null);
        }
    }

    private void add(Draft draft, @Nullable LocalDate day, @Nullable ItemId parent) {
        var id = ids.next(draft.start(), draft.label(), draft.title());
        items.add(
                new Item(
                        id,
                        day,
                        draft.start(),
                        draft.end(),
                        draft.kind(),
                        draft.title(),
                        draft.summary(),
                        parent,
                        draft.people().stream().map(Said::person).toList(),
                        draft.toBeFound()));
        trace(draft, id, day);
        draft.asides().forEach(remark -> statements.add(remark.about(id)));
        boolean siblings = isTalkAmongTalks(draft);
        draft.parts().forEach(part -> add(part, day, siblings ? parent : id));
    }

    /// Talks that follow a timed one without times of their own.
    private static boolean isTalkAmongTalks(Draft draft) {
        return draft.kind() == Kind.TALK && draft.clock() != null && !draft.people().isEmpty();
    }

    private void trace(Draft draft, ItemId id, @Nullable LocalDate day) {
        var sure = draft.told() ? Trace.Certainty.SURE : Trace.Certainty.UNSURE;
        traces.add(new Trace(Spot.of(id, "title"), draft.titleLine(), Trace.Certainty.SURE));
        traces.add(new Trace(Spot.of(id, "kind"), draft.line(), sure));
        if (draft.start() != null) {
            traces.add(new Trace(Spot.of(id, "start"), draft.line(), Trace.Certainty.SURE));
        }
        if (draft.end() != null) {
            traces.add(new Trace(Spot.of(id, "end"), draft.line(), Trace.Certainty.SURE));
        }
        if (day != null) {
            traces.add(
                    new Trace(
                            Spot.of(id, "day"),
                            calendar.line(draft.day(), draft.line()),
                            Trace.Certainty.SURE));
        }
        for (int at = 0; at < draft.people().size(); at++) {
            var said = draft.people().get(at);
            traces.add(new Trace(Spot.of(id, at, "name"), said.line(), said.certainty()));
        }
    }

    List<LocalDate> days() {
        return items.stream().map(Item::day).filter(Objects::nonNull).distinct().sorted().toList();
    }
}
