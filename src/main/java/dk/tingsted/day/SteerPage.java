package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The konferencier's page: what is on, who is to be said welcome to, and what can be done about
/// it.
///
/// @param clock the moment that it tells about, as a machine reads it
/// @param head what the page says first where nothing is on; null where something is
/// @param change when something ends or begins next, `17.05`; null where nothing does
/// @param last the number of the last step, which a press must have seen; 0 for none
/// @param steps what was done today, the latest first; only the latest can be undone
/// @param mayUndo whether the latest step is of today
/// @param alarm why the last press did nothing; null where it did
public record SteerPage(
        SteerDesk desk,
        String title,
        String clock,
        String time,
        @Nullable String head,
        @Nullable String change,
        boolean today,
        List<Row> on,
        List<Row> ahead,
        List<String> steps,
        boolean mayUndo,
        long last,
        @Nullable String alarm) {

    public SteerPage {
        on = List.copyOf(on);
        ahead = List.copyOf(ahead);
        steps = List.copyOf(steps);
    }

    /// An item that is on or to come.
    ///
    /// @param printed when it should have begun; null where it begins then
    /// @param until when it ends, as a machine reads it; null where nobody can say
    /// @param left `12 min. tilbage`; empty where nobody can say
    public record Row(
            String id,
            String hours,
            @Nullable String printed,
            @Nullable String until,
            String left,
            String title,
            List<NowPage.Who> people) {

        public Row {
            people = List.copyOf(people);
        }
    }

    static SteerPage of(SteerDesk desk, Now now, @Nullable String alarm) {
        var shown =
                NowPage.of(
                        new NowAddress(desk.slug(), Words.DANISH, false, NowAddress.Part.PAGE),
                        now,
                        List.of());
        return new SteerPage(
                desk,
                shown.title(),
                shown.clock(),
                shown.time(),
                shown.head(),
                change(now),
                now.isToday(),
                rows(shown.on()),
                Stream.concat(rows(shown.next()).stream(), rows(shown.later()).stream()).toList(),
                shown.moved(),
                !now.steps().isEmpty(),
                now.last(),
                alarm);
    }

    private static @Nullable String change(Now now) {
        var ends = now.on().stream().map(Slot::end).filter(Objects::nonNull);
        var begins = now.course().next(now.at()).stream().map(Slot::start);
        return Stream.concat(ends, begins)
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalTime)
                .map(Words.DANISH::clock)
                .orElse(null);
    }

    private static List<Row> rows(List<NowPage.Card> cards) {
        return cards.stream()
                .map(card ->
                        new Row(
                                card.id(),
                                card.hours(),
                                card.printed(),
                                card.until(),
                                card.left(),
                                card.title(),
                                card.people()))
                .toList();
    }
}
