package dk.tingsted.workshops;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up wishes: workshops that are unevenly wanted and of uneven size.
final class Samples {

    private Samples() {}

    /// @param spare seats to the wanted places, 1 for exactly as many
    static Wishes wishes(
            long seed, int people, int rooms, int slots, double spare, Objective objective) {
        var random = new Random(seed);
        return new Wishes(
                slots,
                rooms(rooms, people * spare, random),
                people(people, rooms, random),
                objective,
                "seed " + seed,
                BigDecimal.ZERO);
    }

    private static List<Room> rooms(int count, double seats, Random random) {
        var size = new double[count];
        Arrays.setAll(size, _ -> 0.3 + random.nextDouble());
        double all = Arrays.stream(size).sum();
        return IntStream.range(0, count)
                .mapToObj(w ->
                        new Room(
                                "w" + w,
                                (int) Math.round(seats * size[w] / all),
                                random.nextInt(3) > 0))
                .toList();
    }

    private static List<Person> people(int count, int rooms, Random random) {
        var people = new ArrayList<Person>();
        for (var p = 0; p < count; p++) {
            var wishes = new ArrayList<String>();
            for (var n = random.nextInt(5); n >= 0; n--) {
                var wish = "w" + (int) (rooms * random.nextDouble() * random.nextDouble());
                if (!wishes.contains(wish)) {
                    wishes.add(wish);
                }
            }
            people.add(new Person("p" + p, wishes, random.nextInt(20) == 0, null, null));
        }
        return people;
    }

    /// Every `each`th one was promised some room that has a seat.
    static Wishes promised(Wishes wishes, int each) {
        var left = new int[wishes.rooms().size()];
        Arrays.setAll(left, w -> wishes.rooms().get(w).capacity());
        var people = new ArrayList<Person>();
        for (var person : wishes.people()) {
            int w = Math.floorMod(person.id().hashCode(), left.length);
            boolean isPromised = people.size() % each == 0 && left[w]-- > 0;
            people.add(
                    new Person(
                            person.id(),
                            person.wishes(),
                            person.needsAccessible(),
                            null,
                            isPromised ? wishes.rooms().get(w).id() : null));
        }
        return with(wishes, people);
    }

    /// Every `each`th one goes with the one before.
    static Wishes together(Wishes wishes, int each) {
        var people = new ArrayList<Person>();
        for (var person : wishes.people()) {
            boolean follows = people.size() % each == each - 1;
            people.add(
                    new Person(
                            person.id(),
                            person.wishes(),
                            person.needsAccessible(),
                            follows ? people.getLast().id() : null,
                            person.held()));
        }
        return with(wishes, people);
    }

    /// Every `each`th one keeps away from one or two who came before, unless they go together.
    static Wishes apart(Wishes wishes, int each) {
        var people = new ArrayList<Person>();
        for (var person : wishes.people()) {
            var apart = new ArrayList<String>();
            for (int n = 0;
                    people.size() % each == each - 1 && n < Math.min(2, people.size());
                    n++) {
                var other = people.get(people.size() * 5 / (7 + n));
                boolean isHers = other.id().equals(person.with()) || other.held() != null;
                if (!isHers && !apart.contains(other.id())) {
                    apart.add(other.id());
                }
            }
            people.add(
                    new Person(
                            person.id(),
                            person.wishes(),
                            person.needsAccessible(),
                            person.with(),
                            person.held(),
                            apart));
        }
        return with(wishes, people);
    }

    static Wishes shuffled(Wishes wishes, long seed) {
        var people = new ArrayList<>(wishes.people());
        var rooms = new ArrayList<>(wishes.rooms());
        Collections.shuffle(people, new Random(seed));
        Collections.shuffle(rooms, new Random(seed));
        return new Wishes(
                wishes.slots(),
                rooms,
                people,
                wishes.objective(),
                wishes.seed(),
                wishes.holdBack());
    }

    private static Wishes with(Wishes wishes, List<Person> people) {
        return new Wishes(
                wishes.slots(),
                wishes.rooms(),
                people,
                wishes.objective(),
                wishes.seed(),
                wishes.holdBack());
    }
}
