package dk.tingsted.workshops.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.choosing.Placed.How;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Two blocks at the same time and a third after them, three small workshops in each.
class DecidingTest {

    private static final ConferenceId CONFERENCE = new ConferenceId(1);
    private static final Instant OPENS = Instant.parse("2031-05-08T08:00:00Z");
    private static final Instant CLOSES = OPENS.plusSeconds(300);
    private static final Instant DURING = OPENS.plusSeconds(10);
    private static final Instant AFTER = CLOSES.plusSeconds(10);
    private static final ItemId A = new ItemId("a");
    private static final ItemId B = new ItemId("b");
    private static final ItemId C = new ItemId("c");
    private static final Map<ItemId, Set<ItemId>> CLASHES =
            Map.of(A, Set.of(B), B, Set.of(A), C, Set.of());

    /// The first workshop of A is the second of C.
    private static final Map<ItemId, Set<ItemId>> TWINS =
            Map.of(
                    new ItemId("a1"), Set.of(new ItemId("c2")),
                    new ItemId("c2"), Set.of(new ItemId("a1")));

    private static final List<RegistrationId> PEOPLE =
            IntStream.rangeClosed(1, 8).mapToObj(RegistrationId::new).toList();
    private static final RegistrationId ANNA = PEOPLE.getFirst();
    private static final RegistrationId BO = PEOPLE.get(1);
    private static final RegistrationId STRANGER = new RegistrationId(99);

    @Test
    void who_is_first_gets_the_place_and_the_other_hears_what_is_free() {
        var answers =
                decide(
                        held(Way.FIRST_COME, 1),
                        seat(ANNA, A, "a1", DURING),
                        seat(BO, A, "a1", DURING));

        assertThat(answers)
                .containsExactly(
                        new Answer.Done(),
                        new Answer.Full(
                                Map.of(workshop("a1"), 0, workshop("a2"), 1, workshop("a3"), 1)));
    }

    @Test
    void a_swap_frees_the_old_place_only_when_the_new_one_is_sure() {
        var decided =
                Deciding.decide(
                        held(Way.FIRST_COME, 1),
                        List.of(
                                seat(ANNA, A, "a1", DURING),
                                seat(BO, A, "a2", DURING),
                                seat(ANNA, A, "a2", DURING),
                                seat(BO, A, "a3", DURING),
                                seat(ANNA, A, "a2", DURING)));

        assertThat(decided.answers().get(2)).isInstanceOf(Answer.Full.class);
        assertThat(decided.seats())
                .isEqualTo(
                        Map.of(
                                new Spot(ANNA, A), Optional.of(workshop("a2")),
                                new Spot(BO, A), Optional.of(workshop("a3"))));
    }

    @Test
    void nobody_is_in_two_places_at_once() {
        assertThat(
                        decide(
                                held(Way.FIRST_COME, 2),
                                seat(ANNA, A, "a1", DURING),
                                seat(ANNA, B, "b1", DURING),
                                seat(ANNA, C, "c1", DURING)))
                .containsExactly(new Answer.Done(), new Answer.Elsewhere(A), new Answer.Done());
    }

    @Test
    void a_place_that_was_told_is_kept_and_what_is_free_goes_to_who_has_none() {
        var told = held(Way.WISHES, 2, Map.of(workshop("a1"), 1), Map.of(ANNA, drawn("a1")), true);

        assertThat(
                        decide(
                                told,
                                seat(ANNA, A, "a2", AFTER),
                                new Choice(CONFERENCE, ANNA, A, new Choice.NoSeat(), AFTER),
                                seat(BO, A, "a1", AFTER)))
                .containsExactly(new Answer.Fixed(), new Answer.Fixed(), new Answer.Done());
    }

    @Test
    void who_leads_a_workshop_stays_there() {
        var leads =
                held(
                        Way.FIRST_COME,
                        2,
                        Map.of(),
                        Map.of(ANNA, Map.of(A, new Placed(workshop("a1"), How.HOST))),
                        false);

        assertThat(decide(leads, seat(ANNA, A, "a2", DURING), seat(ANNA, B, "b1", DURING)))
                .containsExactly(new Answer.Fixed(), new Answer.Elsewhere(A));
    }

    @Test
    void at_the_wrong_time_or_place_nothing_is_changed() {
        var early = OPENS.minusSeconds(1);
        assertThat(
                        decide(
                                held(Way.FIRST_COME, 2),
                                seat(ANNA, A, "a1", early),
                                wish(ANNA, A, DURING, "a1"),
                                seat(ANNA, A, "b1", DURING),
                                seat(ANNA, new ItemId("x"), "a1", DURING),
                                seat(STRANGER, A, "a1", DURING)))
                .containsExactly(
                        new Answer.NotNow(Round.Phase.SOON),
                        new Answer.NotNow(Round.Phase.OPEN),
                        new Answer.NotThere(),
                        new Answer.NotThere(),
                        new Answer.NotThere());
        assertThat(
                        decide(
                                held(Way.WISHES, 2),
                                seat(ANNA, A, "a1", DURING),
                                wish(ANNA, A, early, "a1"),
                                wish(ANNA, A, AFTER, "a1"),
                                wish(ANNA, A, DURING, "a1", "a1"),
                                wish(ANNA, A, DURING, "b1"),
                                seat(ANNA, A, "a1", AFTER)))
                .containsExactly(
                        new Answer.NotNow(Round.Phase.OPEN),
                        new Answer.NotNow(Round.Phase.SOON),
                        new Answer.NotNow(Round.Phase.COUNTING),
                        new Answer.NotThere(),
                        new Answer.NotThere(),
                        new Answer.NotNow(Round.Phase.COUNTING));
    }

    @Test
    void the_last_wish_counts_and_can_be_taken_back() {
        var decided =
                Deciding.decide(
                        held(Way.WISHES, 2),
                        List.of(
                                wish(ANNA, A, DURING, "a1", "a2"),
                                wish(ANNA, A, DURING, "a3"),
                                wish(BO, A, DURING)));

        assertThat(decided.answers()).containsOnly(new Answer.Done());
        assertThat(decided.wishes())
                .isEqualTo(
                        Map.of(
                                new Spot(ANNA, A), List.of(workshop("a3")),
                                new Spot(BO, A), List.of()));
    }

    @Test
    void places_that_are_kept_for_the_late_are_theirs_when_the_window_has_closed() {
        var round = round(A, Way.FIRST_COME, 10, 20, false);
        var venue = round.venues().getFirst();

        assertThat(round.seats(venue, DURING)).isEqualTo(8);
        assertThat(round.seats(venue, AFTER)).isEqualTo(10);
    }

    /// Whatever is pressed in whatever order: what is written afterwards is what was answered, no
    /// workshop has more than its places, nobody is in two places at once, and who is refused has
    /// what she had.
    @Property
    void whatever_is_pressed_places_are_places(
            @ForAll("choices") List<Choice> choices, @ForAll("places") int places) {
        var held = held(Way.FIRST_COME, places);
        var seats = new HashMap<Spot, ItemId>();
        for (int n = 0; n < choices.size(); n++) {
            var before = after(held, choices.subList(0, n));
            var decided = Deciding.decide(held, choices.subList(0, n + 1));
            var now = after(held, choices.subList(0, n + 1));
            var choice = choices.get(n);
            var spot = new Spot(choice.who(), choice.block());
            if (decided.answers().getLast() instanceof Answer.Done) {
                assertThat(now.get(spot))
                        .isEqualTo(
                                choice.wanted() instanceof Choice.Seat(var workshop)
                                        ? workshop
                                        : null);
                before.remove(spot);
                var rest = new HashMap<>(now);
                rest.remove(spot);
                assertThat(rest).isEqualTo(before);
            } else {
                assertThat(now).isEqualTo(before);
            }
            seats.clear();
            seats.putAll(now);
        }
        var loads =
                seats.values().stream()
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertThat(loads.values()).allMatch(load -> load <= places);
        assertThat(seats.keySet())
                .noneMatch(spot ->
                        spot.block().equals(A) && seats.containsKey(new Spot(spot.who(), B)));
    }

    private static Map<Spot, ItemId> after(Held held, List<Choice> choices) {
        var seats = new HashMap<Spot, ItemId>();
        Deciding.decide(held, choices)
                .seats()
                .forEach((spot, seat) -> seat.ifPresent(one -> seats.put(spot, one)));
        return seats;
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 3);
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        var blocks = Arbitraries.of(A, B, C);
        var who = Arbitraries.of(PEOPLE);
        var number = Arbitraries.integers().between(0, 3);
        return Combinators.combine(who, blocks, number)
                .as((one, block, n) ->
                        n == 0
                                ? new Choice(CONFERENCE, one, block, new Choice.NoSeat(), DURING)
                                : seat(one, block, block.value() + n, DURING))
                .list()
                .ofMaxSize(40);
    }

    private static List<Answer> decide(Held held, Choice... choices) {
        return Deciding.decide(held, List.of(choices)).answers();
    }

    @Test
    void nobody_takes_a_place_in_the_same_workshop_at_another_time() {
        var held = held(Way.FIRST_COME, 3, Map.of(), Map.of(), false);
        var answers =
                decide(
                        held,
                        seat(ANNA, C, "c2", DURING),
                        seat(ANNA, A, "a1", DURING),
                        seat(ANNA, A, "a2", DURING),
                        seat(ANNA, C, "c1", DURING),
                        seat(ANNA, A, "a1", DURING));
        assertThat(answers)
                .containsExactly(
                        new Answer.Done(),
                        new Answer.Again(C),
                        new Answer.Done(),
                        new Answer.Done(),
                        new Answer.Done());
    }

    private static Choice seat(RegistrationId who, ItemId block, String workshop, Instant at) {
        return new Choice(CONFERENCE, who, block, new Choice.Seat(workshop(workshop)), at);
    }

    private static Choice wish(RegistrationId who, ItemId block, Instant at, String... ranked) {
        var wish = new Choice.Wish(List.of(ranked).stream().map(ItemId::new).toList());
        return new Choice(CONFERENCE, who, block, wish, at);
    }

    private static ItemId workshop(String id) {
        return new ItemId(id);
    }

    private static Map<ItemId, Placed> drawn(String workshop) {
        return Map.of(A, new Placed(workshop(workshop), How.DRAWN));
    }

    private static Held held(Way way, int places) {
        return held(way, places, Map.of(), Map.of(), false);
    }

    private static Held held(
            Way way,
            int places,
            Map<ItemId, Integer> loads,
            Map<RegistrationId, Map<ItemId, Placed>> placed,
            boolean isTold) {
        var people = new HashMap<RegistrationId, Map<ItemId, Placed>>();
        PEOPLE.forEach(one -> people.put(one, placed.getOrDefault(one, Map.of())));
        var rounds =
                List.of(A, B, C).stream()
                        .collect(
                                Collectors.toMap(
                                        block -> block,
                                        block -> round(block, way, places, 0, isTold)));
        return new Held(rounds, CLASHES, TWINS, loads, people);
    }

    private static Round round(ItemId block, Way way, int places, int heldBack, boolean isTold) {
        return new Round(
                CONFERENCE,
                block,
                new Terms(way, OPENS, CLOSES, Objective.SUM, heldBack, false, 10, 30),
                "seed",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n ->
                                new Venue(new ItemId(block.value() + n), places, null, null, null))
                        .toList(),
                isTold ? new Round.Told(CLOSES, "Anna Prøvesen", "", Proof.PRICES) : null);
    }
}
