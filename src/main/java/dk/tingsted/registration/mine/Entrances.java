package dk.tingsted.registration.mine;

import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.ReallyHeld;
import dk.tingsted.registration.Spans;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the way in for somebody who has opened her own page.
@Component
class Entrances {

    private final Meetings meetings;
    private final Spans spans;
    private final ReallyHeld held;

    Entrances(Meetings meetings, Spans spans, ReallyHeld held) {
        this.meetings = meetings;
        this.spans = spans;
        this.held = held;
    }

    Optional<Entrance> of(Entered entered, Instant now) {
        var here = entered.desk().conference();
        var conference = here.id();
        return meetings.of(conference)
                .flatMap(meeting ->
                        spans.of(conference)
                                .map(span -> held.span(here, span))
                                .flatMap(span ->
                                        Entrance.of(
                                                meeting,
                                                span,
                                                entered.registration().standing(),
                                                entered.desk().words(),
                                                now)));
    }
}
