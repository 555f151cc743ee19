package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The konferencier's page: what is on, and what can be done about it.
///
/// @param head what the page says first where nothing is on; null where something is
/// @param last the number of the last step, which a press must have seen; 0 for none
/// @param steps what was done today, the latest first; only the latest can be undone
/// @param mayUndo whether the latest step is of today
/// @param alarm why the last press did nothing; null where it did
public record SteerPage(
        String slug,
        String by,
        String title,
        String time,
        @Nullable String head,
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
    public record Row(String id, String hours, @Nullable String printed, String title) {}

    static SteerPage of(String slug, String by, Now now, long last, @Nullable String alarm) {
        var shown =
                NowPage.of(new NowAddress(slug, Words.DANISH, false, NowAddress.Part.PAGE), now);
        return new SteerPage(
                slug,
                by,
                shown.title(),
                shown.time(),
                shown.head(),
                now.isToday(),
                rows(shown.on()),
                Stream.concat(rows(shown.next()).stream(), rows(shown.later()).stream()).toList(),
                shown.moved(),
                !now.steps().isEmpty(),
                last,
                alarm);
    }

    private static List<Row> rows(List<NowPage.Card> cards) {
        return cards.stream()
                .map(card -> new Row(card.id(), card.hours(), card.printed(), card.title()))
                .toList();
    }
}
