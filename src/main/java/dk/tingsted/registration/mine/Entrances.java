package dk.tingsted.registration.mine;

import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.Spans;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the way in for somebody who has opened her own page.
@Component
class Entrances {

    private final Meetings meetings;
    private final Spans spans;

    Entrances(Meetings meetings, Spans spans) {
        this.meetings = meetings;
        this.spans = spans;
    }

    Optional<Entrance> of(Entered entered, Instant now) {
        var conference = entered.desk().conference().id();
        return meetings.of(conference)
                .flatMap(meeting ->
                        spans.of(conference)
                                .flatMap(span ->
                                        Entrance.of(
                                                meeting,
                                                span,
                                                entered.registration().standing(),
                                                entered.desk().words(),
                                                now)));
    }
}
