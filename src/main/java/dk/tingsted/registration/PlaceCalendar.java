package dk.tingsted.registration;

import static dk.tingsted.programme.publishing.data.CalendarLines.escaped;
import static dk.tingsted.programme.publishing.data.CalendarLines.quoted;
import static dk.tingsted.programme.publishing.data.CalendarLines.time;

import dk.tingsted.letters.CalendarPart;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.data.CalendarLines;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The entry that a letter puts into the calendar of one who has a place, or takes out of it again
/// (iMIP, RFC 6047). One entry for the whole conference; its UID is the registration's for ever.
///
/// @param sequence higher each time the same registration is written about
record PlaceCalendar(
        Sheet sheet, Words words, RegistrationId id, Person person, long sequence, Instant now) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// Empty while the programme has no time.
    Optional<CalendarPart> request() {
        return part("REQUEST", "CONFIRMED");
    }

    Optional<CalendarPart> cancel() {
        return part("CANCEL", "CANCELLED");
    }

    private Optional<CalendarPart> part(String method, String status) {
        return Optional.ofNullable(sheet.span())
                .map(span -> Stream.of(head(method), sheet.clock().stream(), event(span, status)))
                .map(parts -> parts.flatMap(lines -> lines))
                .map(lines -> new CalendarPart(method, CalendarLines.folded(lines)));
    }

    private static Stream<String> head(String method) {
        return Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tingsted//Registration//DA",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method);
    }

    private Stream<String> event(Span span, String status) {
        var place = sheet.place(words);
        return Stream.of(
                        "BEGIN:VEVENT",
                        "UID:registration-"
                                + id.value()
                                + "."
                                + sheet.conference().slug()
                                + "@"
                                + host(),
                        "DTSTAMP:" + UTC.format(now),
                        "SEQUENCE:" + sequence,
                        "ORGANIZER;CN=" + quoted(organiser()) + ":mailto:" + replies(),
                        "ATTENDEE;CN="
                                + quoted(person.name())
                                + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:"
                                + person.address(),
                        time("DTSTART", span.start()),
                        time("DTEND", span.end()),
                        "SUMMARY:" + escaped(sheet.title(words)),
                        place.isEmpty() ? "" : "LOCATION:" + escaped(place),
                        "URL:" + sheet.address(words),
                        "STATUS:" + status,
                        "TRANSP:OPAQUE",
                        "END:VEVENT",
                        "END:VCALENDAR")
                .filter(line -> !line.isEmpty());
    }

    private String organiser() {
        return sheet.organiser().isEmpty() ? sheet.title(words) : sheet.organiser();
    }

    /// Whoever answers the invitation in her calendar writes there (RFC 5546, 3.2.3).
    private String replies() {
        return Objects.requireNonNullElseGet(sheet.replies(), () -> "noreply@" + host());
    }

    private String host() {
        return URI.create(sheet.base()).getHost();
    }
}
