package dk.tingsted.programme.publishing.data;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How iCalendar is written, whatever it tells (RFC 5545): values that hold only text, lines that
/// are folded, times in their zone, and the zone itself.
public final class CalendarLines {

    /// In octets (RFC 5545 section 3.1).
    private static final int LONGEST = 75;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\p{Cntrl}]");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private CalendarLines() {}

    /// A text as the value of a property.
    public static String escaped(String text) {
        var safe = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
        var lines = LINE_ENDS.matcher(safe).replaceAll("\\\\n");
        return CONTROLS.matcher(lines).replaceAll(" ");
    }

    /// A text as the value of a parameter, which holds neither a quotation mark nor a control
    /// character.
    public static String quoted(String text) {
        return '"' + UNQUOTABLE.matcher(text).replaceAll("'") + '"';
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
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    /// A letter is never cut in two.
    private static void fold(String line, StringBuilder file) {
        int room = LONGEST;
        int written = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int octets = octets(line.codePointAt(at));
            if (octets > room) {
                file.append(line, written, at).append("\r\n ");
                written = at;
                room = LONGEST - 1;
            }
            room -= octets;
        }
        file.append(line, written, line.length()).append("\r\n");
    }

    /// In UTF-8.
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
