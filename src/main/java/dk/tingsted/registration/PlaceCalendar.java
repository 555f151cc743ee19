package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.letters.CalendarPart;
import dk.tingsted.programme.publishing.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The entry that a letter puts into the calendar of one who has a place, or takes out of it again
/// (iMIP, RFC 6047). One entry for the whole conference; its UID is the registration's for ever.
final class PlaceCalendar {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int LINE = 75;

    private static final String ZONE =
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
            """;

    private PlaceCalendar() {}

    /// Empty while the programme has no time.
    ///
    /// @param sequence higher each time the same registration is written about
    static Optional<CalendarPart> request(
            Sheet sheet,
            Words words,
            RegistrationId id,
            Person person,
            long sequence,
            Instant now) {
        return part("REQUEST", "CONFIRMED", sheet, words, id, person, sequence, now);
    }

    static Optional<CalendarPart> cancel(
            Sheet sheet,
            Words words,
            RegistrationId id,
            Person person,
            long sequence,
            Instant now) {
        return part("CANCEL", "CANCELLED", sheet, words, id, person, sequence, now);
    }

    @SuppressWarnings("TooManyParameters")
    private static Optional<CalendarPart> part(
            String method,
            String status,
            Sheet sheet,
            Words words,
            RegistrationId id,
            Person person,
            long sequence,
            Instant now) {
        return Optional.ofNullable(sheet.span())
                .map(span -> {
                    var place = sheet.place(words);
                    var lines =
                            Stream.of(
                                    "BEGIN:VCALENDAR",
                                    "VERSION:2.0",
                                    "PRODID:-//Tingsted//Registration//DA",
                                    "CALSCALE:GREGORIAN",
                                    "METHOD:" + method,
                                    ZONE,
                                    "BEGIN:VEVENT",
                                    "UID:registration-"
                                            + id.value()
                                            + "."
                                            + sheet.conference().slug()
                                            + "@"
                                            + host(sheet),
                                    "DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + "Z",
                                    "SEQUENCE:" + sequence,
                                    "ORGANIZER;CN="
                                            + quoted(organiser(sheet, words))
                                            + ":mailto:noreply@"
                                            + host(sheet),
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
                                    "END:VCALENDAR");
                    return new CalendarPart(
                            method,
                            lines.filter(line -> !line.isEmpty())
                                    .flatMap(String::lines)
                                    .map(PlaceCalendar::folded)
                                    .collect(Collectors.joining()));
                });
    }

    private static String organiser(Sheet sheet, Words words) {
        return sheet.organiser().isEmpty() ? sheet.title(words) : sheet.organiser();
    }

    private static String host(Sheet sheet) {
        return URI.create(sheet.base()).getHost();
    }

    private static String time(String property, ZonedDateTime time) {
        return property + ";TZID=Europe/Copenhagen:" + LOCAL.format(time);
    }

    /// A parameter cannot hold a quotation mark or a control character.
    private static String quoted(String text) {
        return "\"" + text.replaceAll("[\"\\p{Cntrl}]", "'") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", " ")
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
