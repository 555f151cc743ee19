package dk.tingsted.programme.publishing.paper;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Cast;
import dk.tingsted.programme.publishing.Changes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Excerpt;
import dk.tingsted.programme.publishing.Outline;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Stands;
import dk.tingsted.programme.publishing.Timetable;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.Gone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The programme as the letter that a secretariat sends: invitation, facts, table, descriptions. In
/// the language that the programme is written in, as far as we speak it.
public record Letter(
        Publication publication, Words words, Outline outline, Timetable timetable, Cast cast) {

    /// As much of a description as the table has room for; longer ones have a section of their own.
    private static final int ROOM = 260;

    /// So many days side by side can still be read.
    private static final int BESIDE = 6;

    static Letter of(Publication publication) {
        var programme = publication.edition().programme();
        return new Letter(
                publication,
                programme.language() == Language.ENGLISH ? Words.ENGLISH : Words.DANISH,
                Outline.of(programme),
                Timetable.of(programme),
                Cast.of(programme));
    }

    /// Something to know before one goes.
    public record Fact(String name, List<String> lines) {}

    public Edition edition() {
        return publication.edition();
    }

    public Programme programme() {
        return edition().programme();
    }

    public Particulars about() {
        return programme().particulars();
    }

    public String title() {
        return words.title(programme());
    }

    public String language() {
        return words == Words.DANISH ? "da-DK" : "en-GB";
    }

    public List<String> invitation() {
        var text = about().invitation();
        return text == null ? List.of() : Excerpt.paragraphs(text);
    }

    /// Where the programme is on the web; null for a copy that is nowhere.
    public @Nullable String address() {
        return publication.base().isEmpty()
                ? null
                : publication.base() + "/" + publication.slug().value();
    }

    /// When, where, for how much, until when, led by whom.
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (!when().isEmpty()) {
            facts.add(new Fact(words.say("Hvornår", "When"), when()));
        }
        add(facts, words.say("Hvor", "Where"), words.place(about()));
        add(facts, words.say("Arrangør", "Organiser"), about().organiser());
        add(facts, words.say("Pris", "Price"), price());
        var deadline = about().registrationDeadline();
        add(
                facts,
                words.say("Tilmelding senest", "Register by"),
                deadline == null ? null : words.date(deadline));
        if (!programme().moderators().isEmpty()) {
            facts.add(
                    new Fact(
                            words.say("Ordstyrer", "Moderator"),
                            programme().moderators().stream().map(Letter::inWords).toList()));
        }
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, List.of(value)));
        }
    }

    /// Days and hours, and in which zone where it is not the Danish.
    private List<String> when() {
        var days = programme().days().isEmpty() ? Stream.<String>empty() : daysAndHours();
        return Stream.concat(days, Stream.ofNullable(times())).toList();
    }

    /// That all times are in another zone than the Danish; null where they are not.
    public @Nullable String times() {
        return words.times(programme().zone());
    }

    private Stream<String> daysAndHours() {
        var days = programme().days();
        var first = timetable.firstStart(days.getFirst());
        var hours =
                first.filter(_ -> days.size() == 1)
                        .map(start ->
                                timetable
                                        .lastEnd(days.getFirst())
                                        .map(end ->
                                                words.say("kl. ", "")
                                                        + words.clock(start)
                                                        + "–"
                                                        + words.clock(end))
                                        .orElseGet(() ->
                                                words.say("fra kl. ", "from ")
                                                        + words.clock(start)));
        return Stream.concat(Stream.of(words.dates(days)), hours.stream());
    }

    private @Nullable String price() {
        var price = about().price();
        if (price != null || about().free() == null) {
            return price;
        }
        return Boolean.TRUE.equals(about().free())
                ? words.say("Det er gratis at deltage", "Taking part is free")
                : words.say("Der er deltagerbetaling", "There is a fee");
    }

    static String inWords(Affiliation one) {
        return one.post() == null ? one.name() : one.name() + ", " + one.post();
    }

    /// `Tirsdag den 11. maj 2021`; »Program« where no date is given.
    public String name(Outline.Day day) {
        var date = day.date();
        return date == null ? words.say("Program", "Programme") : sentence(words.weekday(date));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The days as they hang beside each other on the wall: six at most, and as evenly as can be.
    public List<List<Outline.Day>> shelves() {
        var days = outline.days();
        var rows = Math.max(1, Math.ceilDiv(days.size(), BESIDE));
        var width = Math.max(1, Math.ceilDiv(days.size(), rows));
        return days.stream().gather(Gatherers.windowFixed(width)).toList();
    }

    /// `13.30–14.15`, `13.30`, or nothing.
    public String hours(Item item) {
        var start = item.start();
        var end = item.end();
        if (start == null) {
            return "";
        }
        return end == null ? words.clock(start) : words.clock(start) + "–" + words.clock(end);
    }

    /// The hours with the day where there are several.
    public String when(Item item) {
        return timetable
                .span(item)
                .map(span -> {
                    var end = span.end();
                    var clock =
                            end != null && span.endIsPrinted()
                                    ? words.clock(span.start()) + "–" + words.clock(end)
                                    : words.clock(span.start());
                    return day(span.day()) + words.say("kl. ", "") + clock;
                })
                .orElse("");
    }

    private String day(LocalDate day) {
        return programme().days().size() > 1 ? words.weekday(day) + " " : "";
    }

    /// What stands before a name; null where the name says enough.
    public @Nullable String capacity(Item item, Participation person) {
        var capacity = person.capacity();
        var isPlain =
                (capacity == Capacity.PANELIST && item.kind() == Kind.PANEL)
                        || (capacity == Capacity.MODERATOR && person.role() != null);
        return isPlain ? null : words.capacity(capacity);
    }

    public List<Item> standHours() {
        return Stands.hours(programme());
    }

    public static boolean isQuiet(Item item) {
        return item.kind() == Kind.BREAK || item.kind() == Kind.MEAL;
    }

    /// What is said in the table itself.
    public @Nullable String note(Item item) {
        var summary = item.summary();
        return summary == null || isDescribed(item)
                ? null
                : summary.replaceAll("\\s+", " ").strip();
    }

    /// Whether an item has more to say than the table has room for.
    public boolean isDescribed(Item item) {
        var summary = item.summary();
        return summary != null && summary.length() > ROOM;
    }

    public List<Item> described() {
        return programme().items().stream().filter(this::isDescribed).toList();
    }

    public List<String> paragraphs(Item item) {
        return Excerpt.paragraphs(Objects.requireNonNullElse(item.summary(), ""));
    }

    /// What is said where a character is missing.
    String missing() {
        return words.say(
                "▯ står for et tegn, som skrifterne her ikke har.",
                "▯ stands for a character that these fonts lack.");
    }

    /// The day on which the edition was published.
    public LocalDate date() {
        return edition().at().atZone(programme().zone()).toLocalDate();
    }

    /// When somebody is met, each time once.
    public List<String> hours(Cast.Person person) {
        return person.appearances().stream()
                .map(appearance -> when(appearance.item()))
                .filter(when -> !when.isEmpty())
                .distinct()
                .toList();
    }

    /// What earlier editions announced on a day, and this one does not.
    public List<Gone> gone(Outline.Day day) {
        return Gone.of(publication.editions()).stream()
                .filter(gone -> gone.span().day().equals(day.date()))
                .toList();
    }

    /// What differs from the edition before; empty in the first.
    public Optional<Changes> changes() {
        return Changes.of(publication).stream()
                .findFirst()
                .filter(changes -> !changes.what().isEmpty());
    }
}
