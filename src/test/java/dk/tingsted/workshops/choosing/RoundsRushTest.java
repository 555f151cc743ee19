package dk.tingsted.workshops.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.programme.ItemId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many choose among workshops at once, at two copies of the program.
class RoundsRushTest {

    @TempDir Path folder;

    /// Many press at once in two programs on one database, and swap as they like: places are used
    /// and never exceeded, and everybody has what she was answered last.
    @Test
    void two_copies_give_each_place_once() throws Exception {
        var day = Gathered.today(48);
        day.save(Way.FIRST_COME, 12, 0);
        try (var other = Running.otherCopy(folder)) {
            var copies = List.of(Gathered.rounds(), other.verbs(Rounds.class));
            var last = new ConcurrentHashMap<Integer, ItemId>();
            var broken = new ConcurrentLinkedQueue<Object>();
            var threads =
                    IntStream.range(0, 48)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(
                                            () -> chooses(day, n, copies, last, broken)))
                            .toList();
            for (var thread : threads) {
                thread.join();
            }
            var placed = Gathered.rounds().placed(day.conference().id(), day.block().id());
            var seats = new HashMap<Integer, ItemId>();
            for (int n = 0; n < 48; n++) {
                var place = placed.get(day.people().get(n).id());
                if (place != null) {
                    seats.put(n, place.workshop());
                }
            }
            assertThat(broken).isEmpty();
            assertThat(seats).isEqualTo(Map.copyOf(last)).hasSize(36);
            assertThat(List.of(day.load(0), day.load(1), day.load(2)))
                    .isEqualTo(List.of(12, 12, 12));
        }
    }

    /// All have a place and want into the one workshop that has ten left.
    @Test
    void two_hundred_swap_into_ten_places_at_two_copies_and_the_others_keep_theirs()
            throws Exception {
        var day = Gathered.today(200);
        day.save(Way.FIRST_COME, List.of(200, 10, 1), 0);
        for (int n = 0; n < 200; n++) {
            assertThat(Gathered.rounds().choose(day.seat(n, day.workshop(0))))
                    .isEqualTo(new Answer.Done());
        }
        try (var other = Running.otherCopy(folder)) {
            var copies = List.of(Gathered.rounds(), other.verbs(Rounds.class));
            var answers = new ConcurrentHashMap<Integer, Answer>();
            var threads =
                    IntStream.range(0, 200)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(() ->
                                            answers.put(
                                                    n,
                                                    copies.get(n % 2)
                                                            .choose(day.seat(n, day.workshop(1))))))
                            .toList();
            for (var thread : threads) {
                thread.join();
            }
            assertThat(day.load(0)).isEqualTo(190);
            assertThat(day.load(1)).isEqualTo(10);
            var placed = Gathered.rounds().placed(day.conference().id(), day.block().id());
            answers.forEach((n, answer) ->
                    assertThat(
                                    Objects.requireNonNull(placed.get(day.people().get(n).id()))
                                            .workshop())
                            .isEqualTo(day.workshop(answer instanceof Answer.Done ? 1 : 0)));
            assertThat(answers.values())
                    .hasSize(200)
                    .allMatch(one -> one instanceof Answer.Done || one instanceof Answer.Full);
            Found.that(
                    "R14",
                    getClass(),
                    "200 swaps at two copies into 10 places: %d in, %d kept their place"
                            .formatted(day.load(1), day.load(0)));
        }
    }

    private static void chooses(
            Gathered day,
            int person,
            List<Rounds> copies,
            Map<Integer, ItemId> last,
            ConcurrentLinkedQueue<Object> broken) {
        var random = new Random(person);
        for (int n = 0; n < 12; n++) {
            var workshop = day.workshop(random.nextInt(3));
            var answer = copies.get(random.nextInt(2)).choose(day.seat(person, workshop));
            switch (answer) {
                case Answer.Done _ -> last.put(person, workshop);
                case Answer.Full _ -> {}
                default -> broken.add(answer);
            }
        }
    }
}
