package dk.tingsted.notes;

import static java.util.Objects.requireNonNullElse;

import dk.tingsted.conference.Conference;
import dk.tingsted.day.Days;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the page of notes shows.
@Component
class NotesShown {

    private final Notes notes;
    private final Days days;
    private final FromTables fromTables;

    NotesShown(Notes notes, Days days, FromTables fromTables) {
        this.notes = notes;
        this.days = days;
        this.fromTables = fromTables;
    }

    /// @param at the item that is asked for; empty for the one that is on now
    NotesPage page(
            NoteDesk desk, Conference conference, Optional<String> at, NotesPage.Draft draft) {
        long change = notes.last(conference.id());
        var programme = notes.programme(conference);
        var stops =
                new Stops(
                                programme,
                                notes.book(conference),
                                on(desk.slug()),
                                fromTables.of(conference, programme))
                        .all();
        return new NotesPage(
                desk,
                Words.DANISH.title(programme),
                change,
                stops,
                at.map(id -> chosen(stops, id)).orElseGet(() -> now(stops)),
                draft);
    }

    private List<ItemId> on(String slug) {
        try {
            return days.on(slug);
        } catch (NotFound e) {
            // A draft runs no day.
            return List.of();
        }
    }

    private static NotesPage.Stop chosen(List<NotesPage.Stop> stops, String id) {
        return stops.stream()
                .filter(stop -> stop.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static NotesPage.Stop now(List<NotesPage.Stop> stops) {
        return stops.stream().filter(NotesPage.Stop::isNow).findFirst().orElseGet(stops::getFirst);
    }

    private record Stops(
            Programme programme,
            Book book,
            List<ItemId> on,
            Map<String, List<NotesPage.Said>> said) {

        List<NotesPage.Stop> all() {
            var items = programme.items();
            var times = Timetable.of(programme);
            var stops = IntStream.range(0, items.size()).mapToObj(n -> stop(items, n, times));
            return Stream.concat(stops, Stream.of(rest())).toList();
        }

        private NotesPage.Stop stop(List<Item> items, int n, Timetable times) {
            var item = items.get(n);
            var sheets = sheets(Stream.of(item.id().value()), item.people());
            return new NotesPage.Stop(
                    item.id().value(),
                    day(items, n),
                    times.span(item)
                            .filter(_ -> item.start() != null)
                            .map(span -> Words.DANISH.clock(span.start()))
                            .orElse(""),
                    item.title(),
                    on.contains(item.id()),
                    item.kind() == Kind.BREAK || item.kind() == Kind.MEAL,
                    points(sheets),
                    sheets,
                    said(item.id().value()));
        }

        private List<NotesPage.Said> said(String stop) {
            return said.getOrDefault(stop, List.of());
        }

        private String day(List<Item> items, int n) {
            var day = items.get(n).day();
            boolean isFirst = n == 0 || !Objects.equals(day, items.get(n - 1).day());
            return programme.days().size() > 1 && day != null && isFirst
                    ? Words.DANISH.weekday(day) + " " + Words.DANISH.date(day)
                    : "";
        }

        /// Also what stands under an item that the programme does not have any more.
        private NotesPage.Stop rest() {
            var known = programme.items().stream().map(item -> item.id().value()).toList();
            var others =
                    book.subjects().stream()
                            .map(Subject::itemText)
                            .filter(item -> !known.contains(item));
            var sheets = sheets(others.distinct(), List.of());
            return new NotesPage.Stop(
                    "", "", "", "Om konferencen", false, false, points(sheets), sheets, said(""));
        }

        private static int points(List<NotesPage.Sheet> sheets) {
            return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        }

        private List<NotesPage.Sheet> sheets(Stream<String> items, List<Participation> people) {
            var some = items.toList();
            return book.subjects().stream()
                    .filter(subject -> some.contains(subject.itemText()))
                    .map(subject -> sheet(subject, people))
                    .toList();
        }

        private NotesPage.Sheet sheet(Subject subject, List<Participation> people) {
            var outline = book.of(subject);
            var live = outline.live();
            return new NotesPage.Sheet(
                    subject,
                    people.stream()
                            .filter(one -> one.name().equals(subject.person()))
                            .findFirst()
                            .map(one -> requireNonNullElse(one.post(), ""))
                            .orElse(""),
                    IntStream.range(0, live.size()).mapToObj(n -> row(outline, live, n)).toList(),
                    outline.removed().stream()
                            .map(one -> new NotesPage.Gone(one.key().toString(), one.words()))
                            .toList());
        }

        private static NotesPage.Row row(Outline outline, List<Point> live, int n) {
            var point = live.get(n);
            return new NotesPage.Row(
                    point.key().toString(),
                    point.level(),
                    point.words(),
                    point.version(),
                    point.by(),
                    Arrays.stream(Edit.Way.values())
                            .filter(way -> Branches.can(live, n, way))
                            .map(way -> way.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    outline.others(point.key()).stream()
                            .map(one ->
                                    new NotesPage.Variant(
                                            one.key().toString(), one.words(), one.by()))
                            .toList());
        }
    }
}
