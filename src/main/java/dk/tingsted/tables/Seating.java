package dk.tingsted.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Seats a gathering.
public final class Seating {

    /// Half of what was taken in a second on two cores at tables of ten; a step takes as long as
    /// the table is large.
    private static final double STEPS_A_SECOND = 6_000_000;

    private static final double USUAL_SIZE = 10;

    private static final double WARM = 0.7;
    private static final double COOL = 0.12;

    private Seating() {}

    /// What came of it.
    public sealed interface Outcome {

        /// Everybody has a seat.
        record Seated(Plan plan) implements Outcome {}

        /// There is no way for those who are to sit together, or whose table is settled.
        record TooTight() implements Outcome {}

        /// Nothing was found where all sit apart who must.
        record NotApart() implements Outcome {}
    }

    /// The best that is found in a number of steps, which is worked out from the seconds and not
    /// from a clock: the same gathering, seed and seconds give the same plan everywhere, on a slow
    /// machine later. It ends before that when the bounds are reached.
    ///
    /// @param seed whatever text
    /// @param seconds about how long it may take
    public static Outcome of(Gathering gathering, String seed, double seconds) {
        var units = Units.of(gathering);
        var values = Values.of(gathering);
        var placing = Placing.of(units, gathering.tables());
        if (placing.isEmpty()) {
            return new Outcome.TooTight();
        }
        var random = new SplittableRandom(number(seed));
        var begun = Beginning.of(units, values, placing.get(), gathering.rounds(), random);
        var bounds = Bounds.of(gathering, units, values);
        var seats = new Seats(units, values, begun, bounds);
        long first = 100L * gathering.rounds() * units.people();
        new Annealing(WARM, COOL, first).run(seats, steps(gathering, seconds), random);
        return seats.foesMet() > 0
                ? new Outcome.NotApart()
                : new Outcome.Seated(plan(gathering, seats, bounds));
    }

    /// Seats who have come since, and leaves all others where they sit: somebody is moved only to a
    /// table that was settled for her meanwhile. Who has gone leaves a seat.
    ///
    /// @param before for each round from table to people
    public static Outcome joined(Gathering gathering, List<Map<String, List<String>>> before) {
        var units = Units.of(gathering);
        var values = Values.of(gathering);
        var joined = new Latecomers(gathering, units, values).joined(before);
        if (joined.isEmpty()) {
            return new Outcome.TooTight();
        }
        var bounds = Bounds.of(gathering, units, values);
        var seats = new Seats(units, values, joined.get(), bounds);
        return seats.foesMet() > 0
                ? new Outcome.NotApart()
                : new Outcome.Seated(plan(gathering, seats, bounds));
    }

    private static long steps(Gathering gathering, double seconds) {
        double size = (double) gathering.people().size() / gathering.tables().size();
        return (long) (seconds * STEPS_A_SECOND * Math.min(1, USUAL_SIZE / size));
    }

    /// FNV-1a of the bytes.
    private static long number(String seed) {
        long hash = 0xcbf29ce484222325L;
        for (var one : seed.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private static Plan plan(Gathering gathering, Seats seats, Score bounds) {
        var rounds = new ArrayList<Map<String, List<String>>>();
        for (var round = 0; round < gathering.rounds(); round++) {
            var tables = new LinkedHashMap<String, List<String>>();
            for (var table = 0; table < gathering.tables().size(); table++) {
                tables.put(
                        gathering.tables().get(table).id(),
                        Arrays.stream(seats.at(round, table))
                                .sorted()
                                .mapToObj(person -> gathering.people().get(person).id())
                                .toList());
            }
            rounds.add(tables);
        }
        return new Plan(rounds, seats.score(), bounds);
    }
}
