package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.Round.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of choices, in the order in which they came. An old place is given up in
/// the moment in which the new one is sure.
final class Deciding {

    private final Held held;
    private final Map<ItemId, Integer> loads;
    private final Map<RegistrationId, Map<ItemId, Placed>> people = new HashMap<>();
    private final Map<Spot, Optional<ItemId>> seats = new LinkedHashMap<>();
    private final Map<Spot, List<ItemId>> wishes = new LinkedHashMap<>();

    /// @param answers in the order of the choices
    /// @param seats what is to be written: the place that somebody has now, or none
    /// @param wishes the same for wishes; no wishes where they were taken back
    record Decided(
            List<Answer> answers,
            Map<Spot, Optional<ItemId>> seats,
            Map<Spot, List<ItemId>> wishes) {
        Decided {
            answers = List.copyOf(answers);
            seats = Map.copyOf(seats);
            wishes = Map.copyOf(wishes);
        }
    }

    private Deciding(Held held) {
        this.held = held;
        this.loads = new HashMap<>(held.loads());
        held.people().forEach((who, places) -> people.put(who, new HashMap<>(places)));
    }

    static Decided decide(Held held, List<Choice> choices) {
        var deciding = new Deciding(held);
        var answers = new ArrayList<Answer>();
        choices.forEach(choice -> answers.add(deciding.answer(choice)));
        return new Decided(answers, deciding.seats, deciding.wishes);
    }

    private Answer answer(Choice choice) {
        var round = held.rounds().get(choice.block());
        var places = people.get(choice.who());
        if (round == null || places == null) {
            return new Answer.NotThere();
        }
        return switch (choice.wanted()) {
            case Choice.Wish(var ranked) -> wish(choice, round, places, ranked);
            case Choice.Seat(var workshop) -> seat(choice, round, places, workshop);
            case Choice.NoSeat _ -> noSeat(choice, round, places);
        };
    }

    private Answer wish(
            Choice choice, Round round, Map<ItemId, Placed> places, List<ItemId> ranked) {
        var phase = round.phase(choice.at());
        if (phase != Phase.OPEN || round.terms().way() != Way.WISHES) {
            return new Answer.NotNow(phase);
        }
        boolean isThere =
                ranked.stream().allMatch(one -> round.venue(one).isPresent())
                        && Set.copyOf(ranked).size() == ranked.size();
        if (!isThere) {
            return new Answer.NotThere();
        }
        if (places.containsKey(choice.block())) {
            return new Answer.Fixed();
        }
        wishes.put(new Spot(choice.who(), choice.block()), ranked);
        return new Answer.Done();
    }

    private Answer seat(Choice choice, Round round, Map<ItemId, Placed> places, ItemId workshop) {
        var venue = round.venue(workshop);
        var phase = round.phase(choice.at());
        var has = places.get(choice.block());
        if (venue.isEmpty() || phase == Phase.FREE) {
            return new Answer.NotThere();
        }
        if (has != null && has.workshop().equals(workshop)) {
            return new Answer.Done();
        }
        if (!mayTake(round, phase)) {
            return new Answer.NotNow(phase);
        }
        if (isFixed(has, phase)) {
            return new Answer.Fixed();
        }
        var clash =
                held.clashes().getOrDefault(choice.block(), Set.of()).stream()
                        .filter(places::containsKey)
                        .findFirst();
        if (clash.isPresent()) {
            return new Answer.Elsewhere(clash.get());
        }
        var again = again(choice, places, workshop);
        if (again.isPresent()) {
            return new Answer.Again(again.get());
        }
        if (free(round, venue.get(), choice.at()) <= 0) {
            return new Answer.Full(free(round, choice.at()));
        }
        move(choice, places, has, Optional.of(workshop));
        return new Answer.Done();
    }

    /// The block in which she is in the same workshop.
    private Optional<ItemId> again(Choice choice, Map<ItemId, Placed> places, ItemId workshop) {
        var twins = held.twins().getOrDefault(workshop, Set.of());
        return places.entrySet().stream()
                .filter(one -> !one.getKey().equals(choice.block()))
                .filter(one -> twins.contains(one.getValue().workshop()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// While people choose, and afterwards what is left.
    private static boolean mayTake(Round round, Phase phase) {
        return phase == Phase.SETTLED
                || (phase == Phase.OPEN && round.terms().way() == Way.FIRST_COME);
    }

    private static boolean isFixed(@Nullable Placed has, Phase phase) {
        return has != null && (phase == Phase.SETTLED || has.how() == Placed.How.HOST);
    }

    private Answer noSeat(Choice choice, Round round, Map<ItemId, Placed> places) {
        var phase = round.phase(choice.at());
        var has = places.get(choice.block());
        if (has == null) {
            return new Answer.Done();
        }
        if (!mayTake(round, phase)) {
            return new Answer.NotNow(phase);
        }
        if (isFixed(has, phase)) {
            return new Answer.Fixed();
        }
        move(choice, places, has, Optional.empty());
        return new Answer.Done();
    }

    private void move(
            Choice choice, Map<ItemId, Placed> places, @Nullable Placed from, Optional<ItemId> to) {
        if (from != null) {
            loads.merge(from.workshop(), -1, Integer::sum);
            places.remove(choice.block());
        }
        to.ifPresent(workshop -> {
            loads.merge(workshop, 1, Integer::sum);
            places.put(choice.block(), new Placed(workshop, Placed.How.CHOSEN));
        });
        seats.put(new Spot(choice.who(), choice.block()), to);
    }

    private int free(Round round, Venue venue, Instant at) {
        return round.seats(venue, at) - loads.getOrDefault(venue.workshop(), 0);
    }

    private Map<ItemId, Integer> free(Round round, Instant at) {
        var free = new HashMap<ItemId, Integer>();
        round.venues()
                .forEach(venue -> free.put(venue.workshop(), Math.max(0, free(round, venue, at))));
        return free;
    }
}
