package dk.tingsted.programme;

import dk.tingsted.people.May;
import dk.tingsted.programme.ReviewPage.About;
import dk.tingsted.programme.ReviewPage.Change;
import dk.tingsted.programme.ReviewPage.Complaint;
import dk.tingsted.programme.ReviewPage.Day;
import dk.tingsted.programme.ReviewPage.Figure;
import dk.tingsted.programme.ReviewPage.LineLink;
import dk.tingsted.programme.ReviewPage.Notice;
import dk.tingsted.programme.ReviewPage.Publishing;
import dk.tingsted.programme.ReviewPage.Replaced;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.reading.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the review page of a draft.
///
/// @param may what the one who looks may do to it
/// @param opened the id of the item whose form is shown, [#ABOUT] for the conference's, else empty
/// @param rejected what was typed and could not be, by the name of its field
record Review(
        Draft draft,
        String by,
        May may,
        @Nullable Notice notice,
        String opened,
        Map<String, String> rejected) {

    static final String ABOUT = "om";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"));

    Review {
        rejected = Map.copyOf(rejected);
        opened = may.correct() ? opened : "";
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(DENMARK));
    }

    static String named(Edition edition) {
        return "%d. udgave (%s), %s"
                .formatted(
                        edition.number(),
                        Wordlist.of(edition.status()).toLowerCase(Locale.ROOT),
                        moment(edition.at()));
    }

    ReviewPage page() {
        var flags = new Flags(draft);
        var places = Places.of(draft);
        var rows = new Rows(draft, flags, places);
        var forms = new Forms(draft, rejected, places);
        var item = draft.item(opened);
        return new ReviewPage(
                draft.conference().slug().value(),
                draft.programme().particulars().title(),
                forms.title(),
                by,
                may,
                notice,
                draft.waiting().orElse(null),
                errors(),
                figures(flags, places),
                flags.all(),
                flags.setAside(),
                new PaperLines(draft, flags).paper(openedLines(item, places)),
                about(rows, forms),
                days(rows),
                item.map(forms::of).orElse(null),
                notUnderstood(),
                changes(),
                publishing());
    }

    private Set<Integer> openedLines(Optional<Item> item, Places places) {
        return item.isPresent() || opened.equals(ABOUT)
                ? places.linesOf(item.map(Item::id))
                : Set.of();
    }

    private About about(Rows rows, Forms forms) {
        return new About(
                Stream.concat(rows.about().stream(), rows.people().stream()).toList(),
                opened.equals(ABOUT) ? forms.about() : null);
    }

    private List<Complaint> errors() {
        return rejected.keySet().stream().sorted().map(this::error).toList();
    }

    private Complaint error(String name) {
        var field = Field.of(draft.programme(), new Spot(name));
        var complaint = field.complaint(rejected.getOrDefault(name, ""));
        return new Complaint(field.id(), field.label() + ": " + complaint);
    }

    private List<Figure> figures(Flags flags, Places places) {
        var programme = draft.programme();
        var unsure = places.unsure();
        int unread = draft.reading().notUnderstood().size();
        return List.of(
                figure(programme.items().size(), "programpunkt", "programpunkter", "#programmet"),
                figure(people(programme), "person", "personer", "#programmet"),
                look(flags.all().size(), "fund at se på", "fund at se på", "#fund"),
                look(unsure.size(), "usikker læsning", "usikre læsninger", firstOf(unsure)),
                look(
                        unread,
                        "linje ikke forstået",
                        "linjer ikke forstået",
                        unread == 0 ? "#dokumentet" : "#ulaeste"),
                figure(draft.amendments().size(), "rettelse", "rettelser", "#rettelser"));
    }

    private String firstOf(Set<Spot> unsure) {
        var items =
                unsure.stream()
                        .map(Spots::item)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return draft.programme().items().stream()
                .map(Item::id)
                .filter(items::contains)
                .findFirst()
                .map(item -> "#" + item)
                .orElse("#programmet");
    }

    private static Figure figure(int number, String one, String more, String href) {
        return new Figure(Integer.toString(number), number == 1 ? one : more, href, "quiet");
    }

    private static Figure look(int number, String one, String more, String href) {
        var words = number == 1 ? one : more;
        return new Figure(Integer.toString(number), words, href, number == 0 ? "good" : "look");
    }

    private static int people(Programme programme) {
        return (int)
                Stream.concat(
                                programme.items().stream()
                                        .flatMap(item -> item.people().stream())
                                        .map(Participation::name),
                                programme.moderators().stream().map(Affiliation::name))
                        .distinct()
                        .count();
    }

    private List<Day> days(Rows rows) {
        var byDay =
                draft.programme().items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> Optional.ofNullable(item.day()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> day(day.getKey(), rows.of(day.getValue())))
                .toList();
    }

    private Day day(Optional<LocalDate> day, List<ReviewPage.Row> rows) {
        return new Day(
                heading(day),
                day.map(LocalDate::toString).orElse(""),
                "items/" + draft.newItem(),
                rows);
    }

    private static String heading(Optional<LocalDate> day) {
        return day.map(Wordlist::of).orElse("Dato ikke angivet");
    }

    private List<LineLink> notUnderstood() {
        var lines =
                draft.reading().document().lines().stream()
                        .collect(Collectors.toMap(Line::number, Line::text, (one, _) -> one));
        return draft.reading().notUnderstood().stream()
                .map(number -> new LineLink(number, lines.getOrDefault(number, "").strip()))
                .toList();
    }

    /// The last first.
    private List<Change> changes() {
        return draft.amendments().stream()
                .collect(
                        Collectors.groupingBy(
                                Amendment::act, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList()
                .reversed()
                .stream()
                .map(this::change)
                .toList();
    }

    private Change change(List<Amendment> together) {
        var first = together.getFirst();
        return new Change(
                first.id(),
                together.stream().map(Amendment::correction).map(this::replaced).toList(),
                first.by(),
                moment(first.at()));
    }

    private Replaced replaced(Correction correction) {
        return new Replaced(
                SpotWords.label(correction.spot(), draft.programme()),
                Field.inWords(draft.programme(), correction.spot(), correction.was()),
                Field.inWords(draft.programme(), correction.spot(), correction.becomes()));
    }

    private Publishing publishing() {
        var latest = draft.latest();
        var stated = Optional.ofNullable(draft.programme().particulars().status());
        var status = latest.map(Edition::status).or(() -> stated).orElse(Status.PRELIMINARY);
        return new Publishing(
                latest.map(Review::named).orElse(null),
                latest.map(Edition::number).orElse(0) + 1,
                draft.isPublishedAsItStands(),
                draft.findings().size(),
                status.code());
    }
}
