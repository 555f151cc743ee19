package dk.tingsted.programme.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programme as iCalendar (RFC 5545, published as RFC 5546 has it), written so that the clients
/// people use show the same: one flat event for each item, every time in `Europe/Copenhagen`,
/// always a place, no line folded inside a letter.
public final class ProgrammeCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LINE = 75;

    private static final List<String> ZONE =
            """
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE\
            """
                    .lines()
                    .toList();

    private final Edition edition;
    private final Slug slug;
    private final String base;
    private final Timetable timetable;

    private ProgrammeCalendar(Edition edition, Slug slug, String base) {
        this.edition = edition;
        this.slug = slug;
        this.base = base;
        this.timetable = Timetable.of(edition.programme());
    }

    /// All of an edition.
    ///
    /// @param base where the site is reached, without a slash at the end; empty when nowhere
    public static byte[] write(Edition edition, Slug slug, String base) {
        return write(edition, slug, base, _ -> true);
    }

    /// The items of an edition that are asked for.
    public static byte[] write(Edition edition, Slug slug, String base, Predicate<Item> wanted) {
        return new ProgrammeCalendar(edition, slug, base)
                .lines(wanted)
                .map(ProgrammeCalendar::folded)
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    /// Names an event for ever, whatever edition it is in and wherever the site is.
    public static String uid(Slug slug, ItemId item) {
        return item + "." + slug + "@tingsted";
    }

    /// Items that have a time; a theme or a block steps back for the items that it holds.
    public static boolean hasEvent(Programme programme, Timetable timetable, Item item) {
        var holdsTimed =
                item.kind() == Kind.THEME
                        && programme.partsOf(item).stream().anyMatch(part -> part.start() != null);
        var isOwn = item.start() != null || item.kind() == Kind.WORKSHOP;
        return isOwn && !holdsTimed && timetable.span(item).isPresent();
    }

    private Stream<String> lines(Predicate<Item> wanted) {
        var programme = edition.programme();
        var events =
                programme.items().stream()
                        .filter(wanted)
                        .filter(item -> hasEvent(programme, timetable, item))
                        .flatMap(this::event);
        return Stream.of(head(), ZONE.stream(), events, Stream.of("END:VCALENDAR")).flatMap(s -> s);
    }

    private Stream<String> head() {
        var name = escaped(Site.title(edition.programme(), words()));
        var about =
                Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Tingsted//Programme//DA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:" + name,
                        "X-WR-CALNAME:" + name,
                        "X-WR-TIMEZONE:Europe/Copenhagen",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                        "X-PUBLISHED-TTL:PT6H");
        return base.isEmpty()
                ? about
                : Stream.concat(
                        about,
                        Stream.of(
                                "SOURCE;VALUE=URI:" + base + "/" + slug + "/programme.ics",
                                "URL:" + base + "/" + slug));
    }

    private Stream<String> event(Item item) {
        var span = timetable.span(item).orElseThrow();
        var start = span.day().atTime(span.start());
        var stamp = LOCAL.format(edition.at().atOffset(ZoneOffset.UTC)) + "Z";
        var fixed =
                Stream.of(
                        "BEGIN:VEVENT",
                        "UID:" + uid(slug, item.id()),
                        "DTSTAMP:" + stamp,
                        "LAST-MODIFIED:" + stamp,
                        "SEQUENCE:" + (edition.number() - 1),
                        "DTSTART;TZID=Europe/Copenhagen:" + LOCAL.format(start),
                        "DTEND;TZID=Europe/Copenhagen:" + LOCAL.format(end(item, span, start)),
                        "SUMMARY:" + escaped(item.title()),
                        "LOCATION:" + escaped(location()),
                        "STATUS:" + (edition.status() == Status.FINAL ? "CONFIRMED" : "TENTATIVE"),
                        "TRANSP:OPAQUE",
                        organizer());
        var told = description(item, span);
        var more =
                Stream.of(
                        told.isEmpty() ? "" : "DESCRIPTION:" + escaped(told),
                        base.isEmpty()
                                ? ""
                                : "URL:" + base + "/" + slug + "#" + Frame.anchor(item.id()));
        return Stream.of(fixed, more.filter(line -> !line.isEmpty()), Stream.of("END:VEVENT"))
                .flatMap(s -> s);
    }

    /// What ends nowhere in the programme gets an hour of its own in a calendar, said in its text.
    private static LocalDateTime end(Item item, Timetable.Span span, LocalDateTime start) {
        var end = span.end();
        if (end != null) {
            return span.day().atTime(end);
        }
        return item.kind() == Kind.CLOSING ? start.plusMinutes(15) : start.plusHours(1);
    }

    private String description(Item item, Timetable.Span span) {
        var people =
                item.people().stream()
                        .map(ProgrammeCalendar::line)
                        .collect(Collectors.joining("\n"));
        var end =
                span.end() == null
                        ? words().say(
                                        "Programmet angiver ikke, hvornår det slutter.",
                                        "The programme does not say when this ends.")
                        : "";
        return Stream.of(people, Objects.requireNonNullElse(item.summary(), ""), end)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(Participation person) {
        var party = person.party();
        var name = party == null ? person.name() : person.name() + " (" + party + ")";
        return Stream.of(name, person.role(), person.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// Clients drop events that are nowhere, so one is always written.
    private String location() {
        var place = Site.place(edition.programme().particulars(), words());
        return place == null
                ? words().say("Stedet oplyses senere", "Place to be announced")
                : place;
    }

    private String organizer() {
        var organiser = edition.programme().particulars().organiser();
        var name = organiser == null ? Site.title(edition.programme(), words()) : organiser;
        var address = base.isEmpty() ? "urn:tingsted:" + slug : base + "/" + slug;
        return "ORGANIZER;CN=\"" + name.replaceAll("[\"\\p{Cntrl}]", "'") + "\":" + address;
    }

    private Words words() {
        return Words.DANISH;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// At most 75 octets a line, and a letter is never cut in two.
    private static String folded(String line) {
        var folded = new StringBuilder();
        var room = LINE;
        for (var letter : line.codePoints().toArray()) {
            var octets = Character.toString(letter).getBytes(UTF_8).length;
            if (octets > room) {
                folded.append("\r\n ");
                room = LINE - 1;
            }
            folded.appendCodePoint(letter);
            room -= octets;
        }
        return folded.append("\r\n").toString();
    }
}
