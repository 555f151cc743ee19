package dk.tingsted.day;

import dk.tingsted.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a conference is doing at a moment.
///
/// @param at by the clock where the conference is, to the second
/// @param day today where something is held today, else the next day, else the last; null where the
///   programme names no day
/// @param steps of the konferencier's on that day, the oldest first
/// @param last the number of the last step of all days, 0 for none
record Now(
        Programme programme,
        LocalDateTime at,
        @Nullable LocalDate day,
        Course course,
        List<Step> steps,
        long last) {

    enum Phase {
        /// On a day to come, or later today.
        BEFORE,
        /// Something is on.
        ON,
        /// Between two items.
        BETWEEN,
        OVER,
        /// The programme says no day or no time.
        UNKNOWN
    }

    Now {
        steps = List.copyOf(steps);
    }

    static Now of(Programme programme, List<Step> steps, Instant instant) {
        var at = instant.atZone(programme.zone()).toLocalDateTime().withNano(0);
        var day = day(programme, steps, at);
        var course =
                day == null
                        ? new Course(LocalDate.EPOCH, List.of())
                        : Course.of(programme, day, steps);
        var own =
                steps.stream()
                        .filter(step ->
                                step.at()
                                        .atZone(programme.zone())
                                        .toLocalDate()
                                        .equals(at.toLocalDate()))
                        .toList();
        return new Now(
                programme, at, day, course, own, steps.isEmpty() ? 0 : steps.getLast().number());
    }

    /// A dinner that lasts past midnight still belongs to the evening.
    private static @Nullable LocalDate day(
            Programme programme, List<Step> steps, LocalDateTime at) {
        var today = at.toLocalDate();
        var days = programme.days();
        var yesterday = today.minusDays(1);
        if (days.contains(yesterday) && !Course.of(programme, yesterday, steps).on(at).isEmpty()) {
            return yesterday;
        }
        return days.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.getLast());
    }

    Phase phase() {
        if (course.slots().isEmpty()) {
            return Phase.UNKNOWN;
        }
        if (!on().isEmpty()) {
            return Phase.ON;
        }
        if (course.ahead(at).isEmpty()) {
            return Phase.OVER;
        }
        return course.slots().stream().anyMatch(slot -> !slot.isAhead(at))
                ? Phase.BETWEEN
                : Phase.BEFORE;
    }

    boolean isToday() {
        return at.toLocalDate().equals(day) || phase() == Phase.ON;
    }

    /// A last item whose end nobody knows is not on for ever.
    List<Slot> on() {
        return course.on(at).stream()
                .filter(slot -> slot.end() != null || slot.start().plusHours(3).isAfter(at))
                .toList();
    }
}
