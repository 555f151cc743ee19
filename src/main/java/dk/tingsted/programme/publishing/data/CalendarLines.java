package dk.tingsted.programme.publishing.data;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How iCalendar is written, whatever it tells (RFC 5545): values that hold only text, lines that
/// are folded, times in their zone, and the zone itself.
public final class CalendarLines {

    /// In octets (RFC 5545 section 3.1).
    private static final int LONGEST = 75;

    /// Of one `char` in UTF-8.
    private static final int MOST_OCTETS = 3;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private CalendarLines() {}

    /// A text as the value of a property.
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A text as the value of a parameter, which holds neither a quotation mark nor a control
    /// character.
    public static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\p{Cntrl}]", "'") + '"';
    }

    /// The wall time, with the name of its zone.
    public static String time(String property, ZonedDateTime time) {
        return property + ";TZID=" + time.getZone() + ":" + LOCAL.format(time);
    }

    /// The lines of `VTIMEZONE` for what lies between two moments.
    public static Stream<String> zone(ZoneId zone, Instant from, Instant until) {
        return new Observances(zone, from, until).lines();
    }

    /// The finished file.
    public static String folded(Stream<String> lines) {
        return lines.map(CalendarLines::folded).collect(Collectors.joining());
    }

    /// A letter is never cut in two.
    private static String folded(String line) {
        return line.length() * MOST_OCTETS <= LONGEST ? line + "\r\n" : cut(line);
    }

    private static String cut(String line) {
        var folded = new StringBuilder();
        var room = LONGEST;
        for (var letter : line.codePoints().toArray()) {
            var octets = octets(letter);
            if (octets > room) {
                folded.append("\r\n ");
                room = LONGEST - 1;
            }
            folded.appendCodePoint(letter);
            room -= octets;
        }
        return folded.append("\r\n").toString();
    }

    /// In UTF-8.
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
