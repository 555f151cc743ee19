package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.Conference;
import dk.tingsted.day.Days;
import dk.tingsted.day.Hours;
import dk.tingsted.registration.ReallyHeld;
import dk.tingsted.registration.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The room where all meet is open from the printed or the real beginning, whichever is first, to
/// the printed or the real end, whichever is last.
@Component
class MovedSpan implements ReallyHeld {

    private final Days days;

    MovedSpan(Days days) {
        this.days = days;
    }

    @Override
    public Span span(Conference conference, Span printed) {
        return of(printed, days.moved(conference.slug().value()).values());
    }

    static Span of(Span printed, Collection<Hours> moved) {
        var starts = moved.stream().map(Hours::start);
        var ends = moved.stream().map(Hours::end).filter(Objects::nonNull);
        var zone = printed.zone();
        var start =
                one(
                        printed.start().toInstant(),
                        starts,
                        BinaryOperator.minBy(Comparator.naturalOrder()));
        var end =
                one(
                        printed.end().toInstant(),
                        ends,
                        BinaryOperator.maxBy(Comparator.naturalOrder()));
        return new Span(start.atZone(zone), end.atZone(zone));
    }

    private static Instant one(
            Instant printed, Stream<Instant> moved, BinaryOperator<Instant> which) {
        return moved.reduce(printed, which);
    }
}
