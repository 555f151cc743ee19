package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.ReallyHeld;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Around;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.workshops.choosing.Placed.How;
import dk.tingsted.workshops.choosing.Round.Phase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what the page of one's own workshops tells.
@Component
class Sheets {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);
    private static final int MANY = 2_000;

    private final Rounds rounds;
    private final Doors doors;
    private final Meetings meetings;
    private final Spans spans;
    private final ReallyHeld held;
    private final Companions companions;

    /// When the division is told, all come at once.
    private final Remembered<ConferenceId, Hall> halls = new Remembered<>(GOOD_FOR, MANY);

    /// Where all meet on a screen, and when.
    private record Hall(String address, Instant opens, Instant ends) {}

    Sheets(
            Rounds rounds,
            Doors doors,
            Meetings meetings,
            Spans spans,
            ReallyHeld held,
            Companions companions) {
        this.rounds = rounds;
        this.doors = doors;
        this.meetings = meetings;
        this.spans = spans;
        this.held = held;
        this.companions = companions;
    }

    /// Empty where nobody has set up workshops.
    Optional<WorkshopsSheet> of(Entered entered, Around around, Instant now) {
        var conference = entered.desk().conference().id();
        return rounds.plan(conference, now)
                .filter(plan -> !plan.rounds().isEmpty())
                .map(plan -> of(entered, around, plan, now));
    }

    private WorkshopsSheet of(Entered entered, Around around, Plan plan, Instant now) {
        var conference = plan.conference();
        var here = entered.desk().conference();
        return new WorkshopsSheet(
                around,
                entered.registration().id().value(),
                isComing(entered),
                plan,
                rounds.own(entered.registration().id()),
                rounds.loads(conference, now),
                doors::leadsAnywhere,
                companions.asked(entered.registration().id()).orElse(null),
                companions.of(conference, entered.registration().id(), now),
                isComing(entered) ? plenary(here, now) : null,
                now);
    }

    private static boolean isComing(Entered entered) {
        return entered.registration().standing() instanceof Standing.Expected;
    }

    private @Nullable String plenary(Conference conference, Instant now) {
        return halls.of(conference.id(), now, () -> hall(conference))
                .filter(hall -> !now.isBefore(hall.opens()) && now.isBefore(hall.ends()))
                .map(Hall::address)
                .orElse(null);
    }

    private Optional<Hall> hall(Conference conference) {
        return meetings.of(conference.id())
                .flatMap(meeting ->
                        spans.of(conference.id())
                                .map(span -> held.span(conference, span))
                                .map(span ->
                                        new Hall(
                                                meeting.address(),
                                                meeting.opens(span),
                                                span.end().toInstant())));
    }

    /// The way in to a workshop that she has a place in, or that is for all; empty where it is not
    /// open to her now.
    Optional<URI> door(Entered entered, ItemId workshop, Instant now) {
        return rounds.plan(entered.desk().conference().id(), now)
                .filter(_ -> isComing(entered))
                .flatMap(plan -> door(entered, plan, workshop, now));
    }

    private Optional<URI> door(Entered entered, Plan plan, ItemId workshop, Instant now) {
        var own = rounds.own(entered.registration().id());
        for (var round : plan.rounds()) {
            var has = own.places().get(round.block());
            boolean isHers = has != null && has.workshop().equals(workshop);
            var venue = round.venue(workshop);
            if (venue.isPresent() && (isHers || round.phase(now) == Phase.FREE)) {
                boolean isHost = has != null && isHers && has.how() == How.HOST;
                var block = plan.block(round.block()).orElseThrow();
                var entry = Entry.of(block, round.terms(), isHost);
                return entry.isOpen(now)
                        ? doors.address(
                                venue.get(),
                                entered.registration().person().name(),
                                isHost,
                                entry,
                                now)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
