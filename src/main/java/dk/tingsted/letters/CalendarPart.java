package dk.tingsted.letters;

import java.util.List;

/// The calendar entry that goes with a letter (iMIP, RFC 6047).
///
/// @param method what the reader's calendar is asked to do, `REQUEST` or `CANCEL`
/// @param ics a whole VCALENDAR with the same METHOD in it, lines ended by CR LF
public record CalendarPart(String method, String ics) {
    public CalendarPart {
        if (!List.of("REQUEST", "CANCEL").contains(method)) {
            throw new IllegalArgumentException("Not a method of ours: " + method);
        }
    }
}
