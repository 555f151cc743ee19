package dk.tingsted.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.tables.Seating.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatecomersTest {

    /// Whoever comes and goes: all who stay sit where they sat, all others have a seat, and no
    /// table holds too many.
    @Property(tries = 100)
    void nobody_who_sits_is_moved(
            @ForAll @IntRange(min = 6, max = 20) int before,
            @ForAll @IntRange(max = 5) int gone,
            @ForAll @IntRange(max = 8) int come,
            @ForAll @IntRange(min = 1, max = 3) int rounds) {
        var plan = seated(Seating.of(gathering(0, before, rounds, List.of()), "frø", 0.01));

        var joined =
                seated(
                        Seating.joined(
                                gathering(gone, before + come, rounds, List.of()), plan.rounds()));

        for (var round = 0; round < rounds; round++) {
            var was = tables(plan.rounds().get(round));
            var now = tables(joined.rounds().get(round));
            assertThat(now).hasSize(before + come - gone);
            was.forEach((person, table) -> {
                if (now.containsKey(person)) {
                    assertThat(now).containsEntry(person, table);
                }
            });
            assertThat(joined.rounds().get(round).values())
                    .allSatisfy(table -> assertThat(table).hasSizeLessThanOrEqualTo(8));
        }
    }

    @Test
    void who_must_sit_with_somebody_joins_her_and_is_refused_where_there_is_no_chair() {
        var plan = seated(Seating.of(gathering(0, 20, 1, List.of()), "frø", 0.01));
        var first = tables(plan.rounds().getFirst()).get("p10");
        var friends = List.of(Set.of("p10", "p40"));

        var joined = seated(Seating.joined(gathering(0, 20, 1, friends, "p40"), plan.rounds()));

        assertThat(tables(joined.rounds().getFirst())).containsEntry("p40", first);
        var full = IntStream.range(10, 18).mapToObj(n -> "p" + n).toList();
        var crowded =
                List.of(
                        Map.of(
                                "1",
                                full,
                                "2",
                                List.<String>of(),
                                "3",
                                List.<String>of(),
                                "4",
                                List.<String>of()));
        assertThat(Seating.joined(gathering(0, 8, 1, friends, "p40"), crowded))
                .isInstanceOf(Outcome.TooTight.class);
    }

    private static Gathering gathering(
            int from, int to, int rounds, List<Set<String>> together, String... more) {
        var ids =
                java.util.stream.Stream.concat(
                        IntStream.range(from, to).mapToObj(n -> "p" + (10 + n)),
                        java.util.Arrays.stream(more));
        return new Gathering(
                IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> new Table(Integer.toString(n), 8))
                        .toList(),
                rounds,
                List.of("town"),
                ids.map(id ->
                                new Guest(
                                        id,
                                        List.of(Optional.of("t" + id.hashCode() % 5)),
                                        Optional.empty()))
                        .toList(),
                together,
                List.of());
    }

    private static Plan seated(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Seated(var plan) -> plan;
            case Outcome.TooTight _, Outcome.NotApart _ -> throw new AssertionError(outcome);
        };
    }

    private static Map<String, String> tables(Map<String, List<String>> round) {
        return round.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(id -> Map.entry(id, one.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
