package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.choosing.Block;
import dk.tingsted.workshops.choosing.Choice;
import dk.tingsted.workshops.choosing.Rounds;
import dk.tingsted.workshops.choosing.Spot;
import dk.tingsted.workshops.choosing.Terms;
import dk.tingsted.workshops.choosing.Venue;
import dk.tingsted.workshops.choosing.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The workshops of a conference on a screen: wishes are open for the three minutes before they
/// begin, and most of those who come have wished already. Long after the day everybody has a room.
final class DemoWorkshops {

    private static final Duration WINDOW = Duration.ofMinutes(3);
    private static final List<Integer> PLACES = List.of(25, 20, 25, 20);

    /// One in eight has not wished yet.
    private static final int LATE = 8;

    private DemoWorkshops() {}

    static void bringTo(Server server, Conference conference, String by, Instant now) {
        var rounds = server.verbs(Rounds.class);
        var block = rounds.plan(conference.id(), now).orElseThrow().blocks().getFirst();
        var begins = block.start().toInstant();
        var opens = begins.minus(WINDOW);
        server.verbs(Meetings.class)
                .keep(conference.id(), new Meeting("https://moede.example.dk/sal", 60), by, now);
        // Nothing is divided until all have wished, also where the day is long past.
        rounds.save(
                conference.id(), block.id(), terms(opens, begins, true), venues(block), by, now);
        var people = server.verbs(Registrations.class).of(conference.id());
        var first = people.getFirst().id();
        rounds.host(
                conference.id(),
                new Spot(first, block.id()),
                block.workshops().getFirst().id(),
                now);
        IntStream.range(1, people.size())
                .filter(n -> n % LATE != 0)
                .mapToObj(n -> choice(people.get(n), block, n, opens))
                .forEach(rounds::choose);
        rounds.save(
                conference.id(), block.id(), terms(opens, begins, false), venues(block), by, now);
    }

    private static Terms terms(Instant opens, Instant closes, boolean looksFirst) {
        return new Terms(Way.WISHES, opens, closes, Objective.SUM, 5, looksFirst, 10, 30);
    }

    private static List<Venue> venues(Block block) {
        return IntStream.range(0, block.workshops().size())
                .mapToObj(n ->
                        new Venue(
                                block.workshops().get(n).id(),
                                PLACES.get(n % PLACES.size()),
                                null,
                                "https://moede.example.dk/workshop-" + (n + 1),
                                null))
                .toList();
    }

    /// The first and the third are liked best, but not by all.
    private static Choice choice(Registration who, Block block, int number, Instant opens) {
        var all = block.workshops();
        int best = List.of(0, 2, 0, 1, 2, 0, 3).get(number % 7) % all.size();
        int step = number % 2 == 0 || all.size() % 3 == 0 ? 1 : 3;
        var ranked = new ArrayList<ItemId>();
        for (int n = 0; n < Math.min(3, all.size()); n++) {
            ranked.add(all.get((best + n * step) % all.size()).id());
        }
        return new Choice(
                who.conference(),
                who.id(),
                block.id(),
                new Choice.Wish(ranked),
                opens.plusSeconds(number % 60));
    }
}
