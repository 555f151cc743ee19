package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.ToldEach;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// In letters: which workshop somebody has a place in, and where in the house it is.
@Component
class ToldWorkshop implements ToldEach {

    private final Rounds rounds;

    ToldWorkshop(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Placeholder placeholder() {
        return Placeholder.WORKSHOP;
    }

    @Override
    public Map<RegistrationId, String> of(Conference conference, Words words, Instant now) {
        var lines = new HashMap<RegistrationId, String>();
        rounds.plan(conference.id(), now)
                .ifPresent(plan ->
                        plan.rounds().forEach(round -> add(conference, plan, round, lines)));
        return lines;
    }

    private void add(
            Conference conference, Plan plan, Round round, Map<RegistrationId, String> lines) {
        rounds.placed(conference.id(), round.block())
                .forEach((who, placed) ->
                        lines.merge(
                                who,
                                line(plan, round, placed.workshop()),
                                (one, other) -> one + "; " + other));
    }

    private static String line(Plan plan, Round round, ItemId workshop) {
        var title = plan.programme().item(workshop).map(Item::title).orElse("");
        var room = round.venue(workshop).map(Venue::room).orElse("");
        return room.isEmpty() ? title : title + ", " + room;
    }
}
