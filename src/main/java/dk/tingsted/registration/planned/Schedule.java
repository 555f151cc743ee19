package dk.tingsted.registration.planned;

import dk.tingsted.letters.Occasion;
import dk.tingsted.registration.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When each letter goes. An hour is that of the clock on the wall: eight in the morning is eight
/// also where the night before was an hour longer or shorter. An hour that is skipped is the next,
/// and of one that comes twice it is the first.
final class Schedule {

    /// In the order they go.
    static final List<Occasion> OCCASIONS =
            List.of(
                    Occasion.LINKS,
                    Occasion.DAY_BEFORE,
                    Occasion.THANKS,
                    Occasion.EVALUATION,
                    Occasion.EVALUATION_REMINDER,
                    Occasion.FOLLOW_UP);

    /// After a week without a mail server or a program, nobody is thanked for yesterday.
    private static final Duration THANKS_LAST = Duration.ofDays(7);

    private static final Duration FOLLOW_UP_LASTS = Duration.ofDays(30);

    private Schedule() {}

    /// Empty for a letter that shall not go, or not yet. Whether it is held is another matter.
    static Optional<Window> window(Occasion occasion, Decided decided, Span span) {
        var plan = decided.plan();
        var days = plan.linksDays();
        return switch (occasion) {
            case LINKS ->
                    Optional.ofNullable(days)
                            .map(before -> new Window(links(before, plan, span), begins(span)));
            case DAY_BEFORE ->
                    Optional.of(new Window(dayBefore(plan, span), midnight(span)))
                            .filter(_ -> plan.dayBefore());
            case THANKS ->
                    Optional.of(lasting(thanks(plan, span), THANKS_LAST))
                            .filter(_ -> plan.thanks());
            case EVALUATION -> decided.inquiry();
            case EVALUATION_REMINDER ->
                    decided.inquiry()
                            .filter(_ -> !decided.isHeld(Occasion.EVALUATION))
                            .map(open -> new Window(reminder(open, plan, span), open.closes()));
            case FOLLOW_UP -> decided.followUp().map(act -> lasting(act.at(), FOLLOW_UP_LASTS));
            default -> throw new IllegalArgumentException(occasion + " is not planned");
        };
    }

    /// Whoever got the letter with the links since then has been told all that the reminder tells.
    static Instant dayBefore(Plan plan, Span span) {
        return at(first(span).minusDays(1), plan, span);
    }

    /// Two days before the last, in the hour of the others; where people are asked for a few days
    /// only, when half of them have gone.
    private static Instant reminder(Window open, Plan plan, Span span) {
        var last = open.closes().minusNanos(1).atZone(span.zone()).toLocalDate();
        var half = open.opens().plus(Duration.between(open.opens(), open.closes()).dividedBy(2));
        var late = at(last.minusDays(2), plan, span);
        return late.isBefore(half) ? half : late;
    }

    private static Instant links(int days, Plan plan, Span span) {
        return at(first(span).minusDays(days), plan, span);
    }

    private static Instant thanks(Plan plan, Span span) {
        return at(span.end().toLocalDate().plusDays(1), plan, span);
    }

    private static Instant at(LocalDate day, Plan plan, Span span) {
        return day.atTime(LocalTime.of(plan.hour(), 0)).atZone(span.zone()).toInstant();
    }

    private static Instant begins(Span span) {
        return span.start().toInstant();
    }

    /// »I morgen« is not true any more after that.
    private static Instant midnight(Span span) {
        return first(span).atStartOfDay(span.zone()).toInstant();
    }

    private static LocalDate first(Span span) {
        return span.start().toLocalDate();
    }

    private static Window lasting(Instant opens, Duration length) {
        return new Window(opens, opens.plus(length));
    }
}
