package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Who is reminded by itself, and when.
final class Reminders {

    /// Read in the morning.
    static final LocalTime HOUR = LocalTime.of(8, 0);

    private Reminders() {}

    /// Those who are due now and have had no such letter for what they were sent.
    static List<Standing> due(Agreement agreement, List<Standing> all, Instant now, ZoneId zone) {
        return isTime(agreement, now, zone)
                ? all.stream()
                        .filter(one -> one.isToBeReminded(now, zone) && !wasTimed(one))
                        .toList()
                : List.of();
    }

    private static boolean isTime(Agreement agreement, Instant now, ZoneId zone) {
        var deadline = agreement.deadline();
        int days = agreement.terms().remindDays();
        var there = now.atZone(zone).toLocalDateTime();
        return deadline != null
                && days > 0
                && !there.isBefore(deadline.minusDays(days).atTime(HOUR))
                && !agreement.isLate(now, zone);
    }

    private static boolean wasTimed(Standing standing) {
        var sent = standing.sent();
        return sent != null
                && standing.letters().stream()
                        .anyMatch(one ->
                                one.kind() == Letter.Kind.TIMED && one.edition() == sent.edition());
    }
}
