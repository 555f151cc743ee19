import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.Person;
import dk.tingsted.workshops.Places;
import dk.tingsted.workshops.Audit;
import dk.tingsted.workshops.Room;
import dk.tingsted.workshops.Wishes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// How long a warm program takes to divide people among eight workshops: a line for each size, a name
/// and the milliseconds of every round. Four sorts of people with tastes of their own, workshops that
/// are unevenly wanted and of uneven size, 5 % seats to spare, 2 % who need an accessible room.
class Assign {

    private static final int ROOMS = 8;

    static void main(String[] arguments) {
        for (var objective : Objective.values()) {
            print("2,000_people_" + objective.code(), wishes(2_000, 1, objective, 3), 40, 15);
        }
        for (var objective : Objective.values()) {
            print("100,000_people_" + objective.code(), wishes(100_000, 1, objective, 3), 3, 5);
        }
        print("100,000_people_in_three_slots", wishes(100_000, 3, Objective.SUM, 5), 1, 5);
    }

    static Wishes wishes(int people, int slots, Objective objective, int wished) {
        var random = new Random(people + slots);
        var size = new double[ROOMS];
        Arrays.setAll(size, _ -> 0.5 + random.nextDouble());
        double all = Arrays.stream(size).sum();
        var rooms = new ArrayList<Room>();
        for (var w = 0; w < ROOMS; w++) {
            rooms.add(new Room("w" + w, (int) Math.ceil(people * 1.05 * size[w] / all), w % 3 > 0));
        }
        var taste = new double[4][ROOMS];
        for (var sort : taste) {
            Arrays.setAll(sort, w -> Math.log(1.0 / (w + 1)) + random.nextGaussian() * 0.7);
        }
        var group = new ArrayList<Person>();
        for (var p = 0; p < people; p++) {
            var sort = taste[random.nextInt(4)];
            group.add(
                    new Person(
                            "p" + p,
                            list(sort, wished, random),
                            random.nextInt(50) == 0,
                            null,
                            null));
        }
        return new Wishes(slots, rooms, group, objective, "bench", BigDecimal.ZERO);
    }

    /// The most wanted first, each wanted in proportion to the taste.
    private static List<String> list(double[] taste, int wished, Random random) {
        var want = new double[ROOMS];
        Arrays.setAll(want, w -> taste[w] - Math.log(-Math.log(random.nextDouble())));
        return IntStream.range(0, ROOMS)
                .boxed()
                .sorted((a, b) -> Double.compare(want[b], want[a]))
                .limit(wished)
                .map(w -> "w" + w)
                .toList();
    }

    private static void print(String name, Wishes wishes, int warming, int rounds) {
        for (var n = 0; n < warming; n++) {
            Places.of(wishes);
        }
        var times = new ArrayList<String>();
        for (var n = 0; n < rounds; n++) {
            var before = System.nanoTime();
            var assignment = Places.of(wishes);
            times.add(String.valueOf((System.nanoTime() - before) / 1e6));
            Audit.fault(wishes, assignment).ifPresent(fault -> {
                throw new IllegalStateException(fault);
            });
        }
        System.out.println(name + " " + String.join(" ", times));
    }
}
