package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what a round is divided from, and divides it.
@Component
class Drawing {

    private final ChoiceStore choices;
    private final CareStore care;
    private final Plans plans;

    Drawing(ChoiceStore choices, CareStore care, Plans plans) {
        this.choices = choices;
        this.care = care;
        this.plans = plans;
    }

    Draw of(Round round, Instant now) {
        var conference = round.conference();
        var busy = clashes(round, now);
        var heeded = care.of(conference);
        return Draw.of(round, wishes(round, busy, heeded), heeded, been(round, now));
    }

    /// The workshops of the round that somebody is in at another time.
    private Map<RegistrationId, Set<ItemId>> been(Round round, Instant now) {
        var been = new HashMap<RegistrationId, Set<ItemId>>();
        plans.of(round.conference(), now)
                .ifPresent(plan -> plan.others(round).forEach(other -> been(plan, other, been)));
        return been;
    }

    private void been(Plan plan, Round other, Map<RegistrationId, Set<ItemId>> been) {
        var twins = plan.twins();
        choices.placed(other.conference(), other.block())
                .forEach((who, placed) ->
                        twins.getOrDefault(placed.workshop(), Set.of())
                                .forEach(twin ->
                                        been.computeIfAbsent(who, _ -> new HashSet<>()).add(twin)));
    }

    private Set<ItemId> clashes(Round round, Instant now) {
        var blocks = new HashSet<ItemId>(Set.of(round.block()));
        plans.of(round.conference(), now)
                .map(Plan::clashes)
                .map(all -> all.get(round.block()))
                .ifPresent(blocks::addAll);
        return blocks;
    }

    /// Also of those who wish nothing and go with somebody who does.
    private Map<RegistrationId, List<ItemId>> wishes(Round round, Set<ItemId> busy, Care heeded) {
        var conference = round.conference();
        var wishes = new HashMap<>(choices.wishes(conference, round.block(), busy));
        var silent =
                heeded.circles().all().stream()
                        .filter(circle -> circle.stream().anyMatch(wishes::containsKey))
                        .flatMap(List::stream)
                        .filter(who -> !wishes.containsKey(who))
                        .collect(Collectors.toSet());
        silent.removeAll(placed(conference, busy));
        silent.forEach(who -> wishes.put(who, List.of()));
        return wishes;
    }

    private Set<RegistrationId> placed(ConferenceId conference, Set<ItemId> blocks) {
        var placed = new HashSet<RegistrationId>();
        blocks.forEach(block -> placed.addAll(choices.placed(conference, block).keySet()));
        return placed;
    }
}
