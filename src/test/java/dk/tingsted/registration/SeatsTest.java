package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Slug;
import dk.tingsted.registration.Room.Counted;
import dk.tingsted.registration.Seats.Waiter;
import dk.tingsted.registration.Standing.Expected;
import dk.tingsted.registration.Standing.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever happens in whatever order to a conference of three groups: what is promised about
/// places and the queue holds after each step.
class SeatsTest {

    private static final int GROUPS = 3;
    private static final Conference CONFERENCE =
            new Conference(new ConferenceId(1), new Slug("havedag"), Invented.NOW, "Anna");
    private static final Seats.Hours OPEN =
            new Seats.Hours(Invented.NOW, Invented.NOW, Invented.NOW.plus(Duration.ofDays(1)));

    /// A step that somebody takes.
    sealed interface Step {
        /// A form comes.
        ///
        /// @param groups one for each person in the form
        record Comes(List<Integer> groups, boolean waits) implements Step {}

        /// The one who holds a place and was the `pick`th to get it.
        record Leaves(int pick) implements Step {}

        /// The secretariat sets a limit.
        ///
        /// @param group -1 for the limit that all share
        record Limits(int group, @Nullable Integer places) implements Step {}
    }

    @Property(tries = 1000)
    void places_are_given_in_order_and_never_one_too_many(@ForAll("steps") List<Step> steps) {
        var world = new World();
        for (var step : steps) {
            world.take(step);
            world.offersWhatIsFree();
        }
    }

    @Property(tries = 500)
    void a_form_of_several_is_all_or_nothing_unless_they_want_to_wait(
            @ForAll("rooms") Room room, @ForAll("forms") List<Integer> groups) {
        var form = form(groups, false);
        var decided = Seats.decide(OPEN, room, form, Set.of(), Invented.NOW);
        switch (decided.outcome()) {
            case Outcome.Received(var people) -> {
                assertThat(people).allMatch(one -> one.standing() instanceof Expected);
                assertThat(decided.room()).isNotEqualTo(room);
            }
            case Outcome.Full(var lacking) -> {
                assertThat(lacking).isNotEmpty();
                assertThat(decided.standings()).isEmpty();
                assertThat(decided.room()).isEqualTo(room);
            }
            case Outcome other -> throw new AssertionError(other);
        }
    }

    @Property(tries = 500)
    void a_stranger_cannot_tell_from_the_answer_that_somebody_is_registered(
            @ForAll("rooms") Room room, @ForAll boolean waits) {
        var form = form(List.of(0), waits);
        var address = form.people().getFirst().person().address();
        var asStranger = Seats.decide(OPEN, room, form, Set.of(), Invented.NOW);
        var asKnown = Seats.decide(OPEN, room, form, Set.of(address), Invented.NOW);
        assertThat(asKnown.outcome()).isEqualTo(asStranger.outcome());
        assertThat(asKnown.known()).hasSize(asKnown.standings().size());
    }

    /// What the database holds, as lists.
    private static final class World {

        private final Map<Integer, Integer> limits = new HashMap<>();
        private final List<Waiter> held = new ArrayList<>();
        private final List<Waiter> queue = new ArrayList<>();
        private long last;

        void take(Step step) {
            switch (step) {
                case Step.Comes(var groups, var waits) -> comes(form(groups, waits));
                case Step.Leaves(var pick) -> {
                    if (!held.isEmpty()) {
                        held.remove(Math.floorMod(pick, held.size()));
                    }
                }
                case Step.Limits(var group, var places) -> limit(group, places);
            }
        }

        private void limit(int group, @Nullable Integer places) {
            int before = held.size();
            if (places == null) {
                limits.remove(group);
            } else {
                limits.put(group, places);
            }
            assertThat(held).hasSize(before);
        }

        private void comes(Application form) {
            var room = room();
            var decided = Seats.decide(OPEN, room, form, Set.of(), Invented.NOW);
            if (!(decided.outcome() instanceof Outcome.Received)) {
                assertThat(decided.room()).isEqualTo(room);
                return;
            }
            for (int n = 0; n < decided.standings().size(); n++) {
                stands(form.people().get(n).group(), decided.standings().get(n));
            }
            assertThat(room()).isEqualTo(decided.room());
        }

        private void stands(GroupId group, Standing standing) {
            var one = new Waiter(new RegistrationId(++last), group);
            if (standing instanceof Waiting(_, var number, var lack)) {
                var before =
                        queue.stream()
                                .filter(waiter ->
                                        lack == Standing.Lack.IN_ALL
                                                || waiter.group().equals(group));
                assertThat(number).isEqualTo((int) before.count() + 1);
                assertThat(room().lack(group)).contains(lack);
                queue.add(one);
            } else {
                assertThat(room().lack(group)).isEmpty();
                assertThat(queue)
                        .as("nobody is overtaken unless her own group is full")
                        .allMatch(waiter -> isFull(waiter.group()));
                held.add(one);
            }
        }

        void offersWhatIsFree() {
            var next = Seats.next(room(), List.copyOf(queue));
            for (var id : next) {
                var waiter =
                        queue.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
                assertThat(room().lack(waiter.group())).isEmpty();
                var before = queue.subList(0, queue.indexOf(waiter));
                assertThat(before)
                        .as("whoever came before is passed over only where her group is full")
                        .allMatch(one -> isFull(one.group()));
                queue.remove(waiter);
                held.add(waiter);
            }
            assertThat(queue).allMatch(one -> room().lack(one.group()).isPresent());
        }

        private boolean isFull(GroupId group) {
            return room().lack(group).equals(Optional.of(Standing.Lack.IN_GROUP));
        }

        private Room room() {
            var groups = new HashMap<GroupId, Counted>();
            for (int n = 0; n < GROUPS; n++) {
                var id = new GroupId(n + 1L);
                groups.put(id, new Counted(limits.get(n), in(held, id), in(queue, id)));
            }
            return new Room(limits.get(-1), groups);
        }

        private static int in(List<Waiter> people, GroupId group) {
            return (int) people.stream().filter(one -> one.group().equals(group)).count();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var places = Arbitraries.integers().between(0, 6).injectNull(0.2);
        Arbitrary<Step> comes =
                Combinators.combine(forms(), Arbitraries.of(true, false)).as(Step.Comes::new);
        Arbitrary<Step> leaves = Arbitraries.integers().between(0, 50).map(Step.Leaves::new);
        Arbitrary<Step> limits =
                Combinators.combine(Arbitraries.integers().between(-1, GROUPS - 1), places)
                        .as(Step.Limits::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, comes),
                        net.jqwik.api.Tuple.of(3, leaves),
                        net.jqwik.api.Tuple.of(1, limits))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> forms() {
        return Arbitraries.integers().between(0, GROUPS - 1).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Room> rooms() {
        var counted =
                Combinators.combine(
                                Arbitraries.integers().between(0, 4).injectNull(0.3),
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.integers().between(0, 3))
                        .as(Counted::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).injectNull(0.3),
                        counted.list().ofSize(GROUPS))
                .as((all, each) ->
                        new Room(
                                all,
                                Map.of(
                                        new GroupId(1), each.get(0),
                                        new GroupId(2), each.get(1),
                                        new GroupId(3), each.get(2))));
    }

    private static Application form(List<Integer> groups, boolean waits) {
        var people =
                IntStream.range(0, groups.size())
                        .mapToObj(n -> Invented.applicant("P" + n, new GroupId(groups.get(n) + 1L)))
                        .toArray(Applicant[]::new);
        return Invented.application(CONFERENCE, waits, people);
    }
}
