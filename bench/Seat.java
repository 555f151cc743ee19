import dk.tingsted.tables.Gathering;
import dk.tingsted.tables.Guest;
import dk.tingsted.tables.Seating;
import dk.tingsted.tables.Seating.Outcome;
import dk.tingsted.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// How long a warm program takes to seat people that are made up, of 32 municipalities, 4 groups and
/// 5 fields: a line for each size, its name, how many seeds reached both bounds, and the
/// milliseconds of every seed.
class Seat {

    static void main() {
        seat(300, 30, 3, 5, 1);
        print(300, 30, 3, 20, 1);
        print(60, 6, 3, 10, 10);
        print(2_000, 200, 3, 5, 10);
        print(120, 12, 3, 3, 10);
        print(100, 10, 3, 3, 5);
    }

    private static void print(int people, int tables, int rounds, int seeds, double seconds) {
        int reached = 0;
        int worst = 0;
        var times = new ArrayList<String>();
        for (var seed = 0; seed < seeds; seed++) {
            var before = System.nanoTime();
            var plan = seat(people, tables, rounds, seed, seconds);
            times.add(String.valueOf((System.nanoTime() - before) / 1e6));
            int above =
                    plan.score().imbalance()
                            + plan.score().repeatedPairs()
                            - plan.bounds().imbalance()
                            - plan.bounds().repeatedPairs();
            reached += above == 0 ? 1 : 0;
            worst = Math.max(worst, above);
        }
        System.out.println(
                "%dx%dx%d %d %d %s"
                        .formatted(
                                people, tables, rounds, reached, worst, String.join(" ", times)));
    }

    private static dk.tingsted.tables.Plan seat(
            int people, int tables, int rounds, int seed, double seconds) {
        return switch (Seating.of(made(people, tables, rounds, seed), "seed " + seed, seconds)) {
            case Outcome.Seated(var plan) -> plan;
            case Outcome.TooTight(), Outcome.NotApart() -> throw new IllegalStateException();
        };
    }

    private static Gathering made(int people, int tables, int rounds, int seed) {
        var random = new Random(seed);
        var guests = IntStream.range(0, people).mapToObj(n -> guest("p" + n, random)).toList();
        var places =
                IntStream.range(0, tables)
                        .mapToObj(n -> new Table("t" + n, (people + tables - 1) / tables))
                        .toList();
        return new Gathering(
                places,
                rounds,
                List.of("municipality", "group", "field"),
                guests,
                List.of(),
                List.of());
    }

    private static Guest guest(String id, Random random) {
        return new Guest(
                id,
                List.of(
                        Optional.of("m" + random.nextInt(32)),
                        Optional.of("g" + Math.min(3, random.nextInt(7))),
                        Optional.of("f" + random.nextInt(5))),
                Optional.empty());
    }
}
