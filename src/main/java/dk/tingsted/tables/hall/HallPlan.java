package dk.tingsted.tables.hall;

import dk.tingsted.registration.RegistrationId;
import dk.tingsted.tables.Plan;
import dk.tingsted.tables.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A plan that is kept.
///
/// @param id 0 before it is kept
/// @param tables how many there are, also those where nobody sits
/// @param publishedAt null for a draft
public record HallPlan(
        long id,
        Instant madeAt,
        String by,
        int tables,
        Score score,
        Score bounds,
        @Nullable Instant publishedAt,
        List<Sitting> sittings) {

    public HallPlan {
        sittings = List.copyOf(sittings);
    }

    static HallPlan of(Plan plan, Instant now, String by) {
        var sittings = new ArrayList<Sitting>();
        for (var round = 1; round <= plan.rounds().size(); round++) {
            int number = round;
            plan.rounds()
                    .get(round - 1)
                    .forEach((table, people) ->
                            people.forEach(person ->
                                    sittings.add(
                                            new Sitting(
                                                    number,
                                                    Integer.parseInt(table),
                                                    new RegistrationId(Long.parseLong(person))))));
        }
        return new HallPlan(
                0,
                now,
                by,
                plan.rounds().getFirst().size(),
                plan.score(),
                plan.bounds(),
                null,
                sittings);
    }

    public int rounds() {
        return sittings.stream().mapToInt(Sitting::round).max().orElse(1);
    }

    /// As [dk.tingsted.tables.Seating] wants it.
    List<Map<String, List<String>>> asRounds() {
        var rounds = new ArrayList<Map<String, List<String>>>();
        for (var round = 1; round <= rounds(); round++) {
            var tables = new LinkedHashMap<String, List<String>>();
            at(round)
                    .forEach((table, people) ->
                            tables.put(
                                    Integer.toString(table),
                                    people.stream()
                                            .map(one -> Long.toString(one.value()))
                                            .toList()));
            rounds.add(tables);
        }
        return rounds;
    }

    /// From table to people.
    Map<Integer, List<RegistrationId>> at(int round) {
        return sittings.stream()
                .filter(one -> one.round() == round)
                .collect(
                        Collectors.groupingBy(
                                Sitting::table,
                                TreeMap::new,
                                Collectors.mapping(Sitting::registration, Collectors.toList())));
    }

    /// The table of each round, in their order; 0 for a round without a seat, empty for one who has
    /// none at all.
    public List<Integer> of(RegistrationId person) {
        var tables = new int[rounds()];
        sittings.stream()
                .filter(one -> one.registration().equals(person))
                .forEach(one -> tables[one.round() - 1] = one.table());
        var all = java.util.Arrays.stream(tables).boxed().toList();
        return all.stream().allMatch(table -> table == 0) ? List.of() : all;
    }

    /// The tables of all, as [#of(RegistrationId)].
    Map<RegistrationId, List<Integer>> byPerson() {
        var all = new LinkedHashMap<RegistrationId, List<Integer>>();
        int rounds = rounds();
        sittings.forEach(one ->
                all.computeIfAbsent(
                                one.registration(),
                                _ -> new ArrayList<>(java.util.Collections.nCopies(rounds, 0)))
                        .set(one.round() - 1, one.table()));
        return all;
    }
}
