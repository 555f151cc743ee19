package dk.tingsted.day;

import dk.tingsted.programme.Item;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An item with the hours that it really has, by the clock where the conference is.
///
/// @param printed when the programme says that it begins
/// @param end null where nobody can say
/// @param skipped whether it is left out
record Slot(
        Item item,
        LocalDateTime printed,
        LocalDateTime start,
        @Nullable LocalDateTime end,
        boolean skipped) {

    boolean isOn(LocalDateTime now) {
        return !skipped && !isAhead(now) && !isPast(now);
    }

    boolean isAhead(LocalDateTime now) {
        return start.isAfter(now);
    }

    boolean isPast(LocalDateTime now) {
        return end != null && !end.isAfter(now);
    }

    Hours hours(ZoneId zone) {
        return new Hours(
                start.atZone(zone).toInstant(), end == null ? null : end.atZone(zone).toInstant());
    }

    boolean isMoved() {
        return !start.equals(printed);
    }

    Slot moved(long minutes) {
        return new Slot(
                item,
                printed,
                start.plusMinutes(minutes),
                end == null ? null : end.plusMinutes(minutes),
                skipped);
    }

    Slot starting(LocalDateTime other) {
        return new Slot(item, printed, other, end, skipped);
    }

    Slot ending(@Nullable LocalDateTime other) {
        return new Slot(item, printed, start, other, skipped);
    }

    /// At the latest.
    Slot endingBy(LocalDateTime latest) {
        return end == null || !end.isAfter(latest) ? this : ending(latest);
    }

    Slot leftOut() {
        return new Slot(item, printed, start, end, true);
    }
}
