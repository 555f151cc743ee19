package dk.tingsted.registration.planned;

import dk.tingsted.conference.Conference;
import dk.tingsted.people.Organiser;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.TimeZones;
import dk.tingsted.registration.Afterwards;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.Spans;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the page of the planned letters shows.
@Component
class PlannedShown {

    private final PlannedLetters letters;
    private final Programmes programmes;
    private final Spans spans;
    private final Meetings meetings;
    private final ObjectProvider<Afterwards> afterwards;

    PlannedShown(
            PlannedLetters letters,
            Programmes programmes,
            Spans spans,
            Meetings meetings,
            ObjectProvider<Afterwards> afterwards) {
        this.letters = letters;
        this.programmes = programmes;
        this.spans = spans;
        this.meetings = meetings;
        this.afterwards = afterwards;
    }

    /// @param did what was just done, in words
    PlannedPage page(Conference conference, Organiser organiser, String did, Instant now) {
        var decided = letters.decided(conference);
        var meeting = meetings.of(conference.id());
        var fields = PlanFields.of(decided.plan(), meeting);
        return page(conference, organiser, did, fields, now);
    }

    /// The page again, with all that was typed.
    PlannedPage wrong(Conference conference, Organiser organiser, PlanFields fields, Instant now) {
        return page(conference, organiser, "", fields, now);
    }

    /// Whether there is a follow-up to read.
    boolean isFollowedUp(Conference conference) {
        return afterwards.stream().anyMatch(one -> one.isWritten(conference.id()));
    }

    private PlannedPage page(
            Conference conference,
            Organiser organiser,
            String did,
            PlanFields fields,
            Instant now) {
        var span = spans.of(conference.id());
        return new PlannedPage(
                conference.slug().value(),
                programmes.title(conference),
                organiser.name(),
                did,
                cards(conference, span, now),
                fields.shown(),
                span.map(Span::zone).map(PlannedShown::clock).orElse(""),
                meets(conference),
                fields.faults());
    }

    private List<PlannedPage.Card> cards(Conference conference, Optional<Span> span, Instant now) {
        var decided = letters.decided(conference);
        var cards = new Cards(decided, span, isFollowedUp(conference), now);
        var gone = letters.gone(conference);
        return Schedule.OCCASIONS.stream()
                .map(one ->
                        cards.of(
                                one,
                                letters.owed(conference, one, decided, span, now),
                                gone.get(one)))
                .toList();
    }

    /// Nobody goes in to a conference that is held in a hall alone.
    private boolean meets(Conference conference) {
        Optional<Meeting> kept = meetings.of(conference.id());
        return kept.isPresent()
                || programmes
                        .latestEdition(conference.id())
                        .map(edition -> edition.programme().particulars().format())
                        .filter(format -> format == Format.PHYSICAL)
                        .isEmpty();
    }

    private static String clock(ZoneId zone) {
        return TimeZones.isDanish(zone) ? "" : TimeZones.inDanish(zone);
    }
}
