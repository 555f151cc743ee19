package dk.tingsted.programme.publishing.data;

import static dk.tingsted.programme.publishing.data.CalendarLines.escaped;
import static dk.tingsted.programme.publishing.data.CalendarLines.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Status;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The programme as iCalendar (RFC 5545, published as RFC 5546 has it), written so that the clients
/// people use show the same: one flat event for each item, every time in the zone of the
/// conference, always a place, no line folded inside a letter.
public final class ProgrammeCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /// How much is written: every reader takes the plain form, some stumble over the rich one.
    public enum Profile {
        PLAIN,
        /// People and places as components of their own (RFC 9073).
        RICH
    }

    private final Agenda agenda;
    private final Profile profile;

    private ProgrammeCalendar(Agenda agenda, Profile profile) {
        this.agenda = agenda;
        this.profile = profile;
    }

    /// All of it.
    public static byte[] write(Agenda agenda) {
        return write(agenda, Profile.PLAIN, _ -> true);
    }

    /// What is asked for.
    public static byte[] write(Agenda agenda, Profile profile, Predicate<Slot> wanted) {
        return CalendarLines.folded(new ProgrammeCalendar(agenda, profile).lines(wanted))
                .getBytes(UTF_8);
    }

    /// Names an event for ever, whatever edition it is in and wherever the site is.
    public static String uid(Slug slug, ItemId item) {
        return item + "." + slug + "@tingsted";
    }

    private Stream<String> lines(Predicate<Slot> wanted) {
        var events = agenda.slots().stream().filter(wanted).flatMap(this::event);
        var zone = Observances.of(agenda.zone(), agenda.slots()).lines();
        return Stream.of(head(), zone, events, Stream.of("END:VCALENDAR")).flatMap(s -> s);
    }

    private Stream<String> head() {
        var name = escaped(agenda.title());
        var about =
                Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Tingsted//Programme//DA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:" + name,
                        "X-WR-CALNAME:" + name,
                        "X-WR-TIMEZONE:" + agenda.zone(),
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                        "X-PUBLISHED-TTL:PT6H");
        return agenda.base().isEmpty()
                ? about
                : Stream.concat(
                        about,
                        Stream.of(
                                "SOURCE;VALUE=URI:" + agenda.address() + "/programme.ics",
                                "URL:" + agenda.address()));
    }

    private Stream<String> event(Slot slot) {
        return Stream.of(
                        fixed(slot),
                        more(slot),
                        profile == Profile.RICH ? components(slot) : Stream.<String>empty(),
                        Stream.of("END:VEVENT"))
                .flatMap(s -> s);
    }

    private Stream<String> fixed(Slot slot) {
        var edition = agenda.edition();
        var stamp = LOCAL.format(edition.at().atOffset(ZoneOffset.UTC)) + "Z";
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + uid(agenda.slug(), slot.item().id()),
                "DTSTAMP:" + stamp,
                "LAST-MODIFIED:" + stamp,
                "SEQUENCE:" + (edition.number() - 1),
                time("DTSTART", slot, slot.start()),
                time("DTEND", slot, slot.end()),
                "SUMMARY:" + escaped(slot.title().replaceAll("\\R", " ")),
                "LOCATION:" + escaped(agenda.place()),
                "STATUS:" + status(slot),
                "TRANSP:OPAQUE",
                organizer());
    }

    /// Local time, so that a phone abroad shows it as local; in the night when the clocks change,
    /// where readers disagree on what local time means, the moment itself.
    private static String time(String property, Slot slot, ZonedDateTime time) {
        return sameClock(slot)
                ? CalendarLines.time(property, time)
                : property + ":" + LOCAL.format(time.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static boolean sameClock(Slot slot) {
        var change =
                slot.start()
                        .getZone()
                        .getRules()
                        .nextTransition(slot.start().minusHours(3).toInstant());
        return change == null || slot.end().plusHours(3).toInstant().isBefore(change.getInstant());
    }

    private String status(Slot slot) {
        if (slot.isCancelled()) {
            return "CANCELLED";
        }
        return agenda.edition().status() == Status.FINAL ? "CONFIRMED" : "TENTATIVE";
    }

    private Stream<String> more(Slot slot) {
        var told = description(slot);
        return Stream.of(
                        told.isEmpty() ? "" : "DESCRIPTION:" + escaped(told),
                        agenda.base().isEmpty() ? "" : "URL:" + agenda.address(slot.item()))
                .filter(line -> !line.isEmpty());
    }

    private Stream<String> components(Slot slot) {
        var place =
                Stream.of(
                        "BEGIN:VLOCATION",
                        "UID:" + agenda.roomGuid(agenda.place()),
                        "NAME:" + escaped(agenda.place()),
                        "END:VLOCATION");
        return Stream.concat(
                place, People.of(slot).stream().flatMap(one -> participant(slot, one)));
    }

    private Stream<String> participant(Slot slot, Participation person) {
        var post = People.post(person);
        return Stream.of(
                        "BEGIN:PARTICIPANT",
                        "UID:" + agenda.guid(slot.item(), person),
                        "PARTICIPANT-TYPE:" + type(person.capacity()),
                        "SUMMARY:" + escaped(person.name()),
                        post.isEmpty() ? "" : "DESCRIPTION:" + escaped(post),
                        "END:PARTICIPANT")
                .filter(line -> !line.isEmpty());
    }

    private static String type(@Nullable Capacity capacity) {
        return switch (capacity) {
            case MODERATOR, FACILITATOR, HOST -> "MODERATOR";
            case SPEAKER, PANELIST, VIDEO -> "SPEAKER";
            case null -> "PERFORMER";
        };
    }

    private String description(Slot slot) {
        var end =
                slot.endIsKnown()
                        ? ""
                        : agenda.words()
                                .say(
                                        "Programmet angiver ikke, hvornår det slutter.",
                                        "The programme does not say when this ends.");
        return Stream.of(
                        String.join("\n", People.lines(slot.item())),
                        Objects.requireNonNullElse(slot.item().summary(), ""),
                        end)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String organizer() {
        var organiser = agenda.programme().particulars().organiser();
        var name = organiser == null ? agenda.title() : organiser;
        var address = agenda.base().isEmpty() ? "urn:tingsted:" + agenda.slug() : agenda.address();
        return "ORGANIZER;CN=" + quoted(name) + ":" + address;
    }
}
