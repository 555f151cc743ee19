package dk.tingsted.registration.setup;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.Programme;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Setup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What is proposed before the organiser has said anything: the deadline that the programme names,
/// changes until a week before the day.
public final class Beginning {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final int WEEKS_BEFORE = 2;
    private static final Duration OFFER = Duration.ofDays(2);

    private Beginning() {}

    public static Setup of(ConferenceId conference, Programme programme, Instant now) {
        var today = now.atZone(programme.zone()).toLocalDate();
        var closes = at(programme, deadline(programme, today));
        return new Setup(
                conference,
                null,
                now.truncatedTo(ChronoUnit.MINUTES),
                closes,
                changesUntil(programme, closes),
                null,
                OFFER,
                true,
                true,
                List.of(),
                List.of(),
                Notice.empty());
    }

    private static LocalDate deadline(Programme programme, LocalDate today) {
        var named = Optional.ofNullable(programme.particulars().registrationDeadline());
        var before = firstDay(programme).map(day -> day.minusWeeks(WEEKS_BEFORE));
        return named.or(() -> before)
                .filter(day -> !day.isBefore(today))
                .orElseGet(() -> today.plusMonths(1));
    }

    private static Instant changesUntil(Programme programme, Instant closes) {
        return firstDay(programme)
                .map(day -> at(programme, day.minusWeeks(1)))
                .filter(until -> until.isAfter(closes))
                .orElse(closes);
    }

    private static Optional<LocalDate> firstDay(Programme programme) {
        return programme.days().stream().findFirst();
    }

    private static Instant at(Programme programme, LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(programme.zone()).toInstant();
    }
}
