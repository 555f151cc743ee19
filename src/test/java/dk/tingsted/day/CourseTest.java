package dk.tingsted.day;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 8);

    private static final Programme PROGRAMME =
            programme(
                    """
                    Temadag om diger
                    Torsdag den 8. maj 2031

                    9.00 Velkomst
                    9.30 Diget i dag
                    10.15 Pause
                    10.30 Vandet i morgen
                    11.30-12.00 Afslutning
                    """);

    @Test
    void a_day_goes_as_printed() {
        assertThat(told(Course.of(PROGRAMME, DAY, List.of())))
                .isEqualTo(
                        "9.00-9.30 Velkomst, 9.30-10.15 Diget i dag, 10.15-10.30 Pause,"
                                + " 10.30-11.30 Vandet i morgen, 11.30-12.00 Afslutning");
    }

    @Test
    void what_runs_over_moves_all_after_it() {
        assertThat(told(after("10.00", new Act.Overrun(5))))
                .isEqualTo(
                        "9.00-9.30 Velkomst, 9.30-10.20 Diget i dag, 10.20-10.35 Pause,"
                                + " 10.35-11.35 Vandet i morgen, 11.35-12.05 Afslutning");
    }

    @Test
    void what_begins_late_is_as_late_to_the_end() {
        assertThat(told(after("9.37", new Act.Begin(id("Diget i dag")))))
                .isEqualTo(
                        "9.00-9.30 Velkomst, 9.37-10.22 Diget i dag, 10.22-10.37 Pause,"
                                + " 10.37-11.37 Vandet i morgen, 11.37-12.07 Afslutning");
    }

    @Test
    void what_begins_early_ends_what_is_on_and_moves_nothing_else() {
        assertThat(told(after("10.05", new Act.Begin(id("Pause")))))
                .isEqualTo(
                        "9.00-9.30 Velkomst, 9.30-10.05 Diget i dag, 10.05-10.30 Pause,"
                                + " 10.30-11.30 Vandet i morgen, 11.30-12.00 Afslutning");
    }

    @Test
    void the_rest_is_moved_and_never_to_before_now() {
        assertThat(told(after("10.25", new Act.Move(10))))
                .contains("10.15-10.30 Pause", "10.40-11.40 Vandet i morgen");
        assertThat(told(after("10.25", new Act.Move(-60))))
                .contains("10.15-10.25 Pause", "10.25-11.25 Vandet i morgen", "11.25-11.55");
    }

    @Test
    void what_is_left_out_is_neither_on_nor_next() {
        var course = after("9.10", new Act.Skip(id("Diget i dag")));

        assertThat(course.next(at("9.10")))
                .extracting(slot -> slot.item().title())
                .containsExactly("Pause");
        assertThat(course.on(at("9.40"))).isEmpty();
    }

    @Test
    void what_is_on_and_left_out_ends() {
        assertThat(told(after("9.40", new Act.Skip(id("Diget i dag")))))
                .contains("9.30-9.40 Diget i dag");
    }

    @Test
    void steps_of_another_day_move_nothing() {
        var yesterday =
                new Step(1, new Act.Move(30), Instant.parse("2031-05-07T08:00:00Z"), "Anna");

        assertThat(Course.of(PROGRAMME, DAY, List.of(yesterday)))
                .isEqualTo(Course.of(PROGRAMME, DAY, List.of()));
    }

    @Test
    void a_dinner_that_lasts_past_midnight_is_on_then() {
        var party =
                programme(
                        """
                        Temadag om diger
                        Torsdag den 8. maj 2031

                        18.00 Velkomst
                        19.00-01.00 Middag og fest
                        """);
        var now = Now.of(party, List.of(), Instant.parse("2031-05-08T22:30:00Z"));

        assertThat(now.phase()).isEqualTo(Now.Phase.ON);
        assertThat(now.on())
                .extracting(slot -> slot.item().title())
                .containsExactly("Middag og fest");
    }

    @Test
    void a_conference_of_which_nothing_is_timed_says_so() {
        var untimed =
                new Programme(
                        PROGRAMME.language(),
                        PROGRAMME.particulars(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(Now.of(untimed, List.of(), Instant.EPOCH).phase()).isEqualTo(Now.Phase.UNKNOWN);
    }

    /// Whatever is pressed, and when: nothing is lost, nothing ends before it begins, what is past
    /// is not moved, and without the steps the day is as printed.
    @Property
    void whatever_is_pressed_the_day_stays_a_day(@ForAll("presses") List<Step> presses) {
        var steps = presses.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
        var before = Course.of(PROGRAMME, DAY, List.of());
        for (int n = 1; n <= steps.size(); n++) {
            var step = steps.get(n - 1);
            var at = step.at().atZone(PROGRAMME.zone()).toLocalDateTime();
            var after = Course.of(PROGRAMME, DAY, steps.subList(0, n));
            assertThat(ids(after)).isEqualTo(ids(before));
            assertThat(after.slots())
                    .allSatisfy(slot -> assertThat(slot.end()).isAfterOrEqualTo(slot.start()));
            assertThat(after.on(at.plusMinutes(1))).allMatch(slot -> !slot.skipped());
            assertThat(past(after, at)).containsAll(past(before, at));
            before = after;
        }
    }

    @Provide
    Arbitrary<List<Step>> presses() {
        var ids = PROGRAMME.items().stream().map(Item::id).toList();
        var acts =
                Arbitraries.oneOf(
                        Arbitraries.of(ids).map(Act.Begin::new),
                        Arbitraries.of(ids).map(Act.Skip::new),
                        Arbitraries.integers().between(1, 180).map(Act.Overrun::new),
                        Arbitraries.integers()
                                .between(-180, 180)
                                .filter(n -> n != 0)
                                .map(Act.Move::new));
        var times = Arbitraries.integers().between(8 * 60, 13 * 60);
        return Combinators.combine(acts, times)
                .as((act, minute) ->
                        new Step(
                                1,
                                act,
                                DAY.atStartOfDay()
                                        .plusMinutes(minute)
                                        .atZone(PROGRAMME.zone())
                                        .toInstant(),
                                "Anna"))
                .list()
                .ofMaxSize(8);
    }

    private static List<ItemId> ids(Course course) {
        return course.slots().stream().map(slot -> slot.item().id()).toList();
    }

    private static List<String> past(Course course, LocalDateTime at) {
        return course.slots().stream()
                .filter(slot -> !slot.skipped() && slot.isPast(at))
                .map(slot -> slot.item().id() + " " + slot.start() + " " + slot.end())
                .toList();
    }

    private static Course after(String time, Act act) {
        var step = new Step(1, act, at(time).atZone(PROGRAMME.zone()).toInstant(), "Anna");
        return Course.of(PROGRAMME, DAY, List.of(step));
    }

    private static LocalDateTime at(String time) {
        var parts = time.split("\\.", 2);
        return DAY.atTime(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    private static ItemId id(String title) {
        return PROGRAMME.items().stream()
                .filter(item -> item.title().equals(title) && item.kind() != Kind.THEME)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String told(Course course) {
        return course.slots().stream()
                .map(slot ->
                        clock(slot.start()) + "-" + clock(slot.end()) + " " + slot.item().title())
                .collect(Collectors.joining(", "));
    }

    private static String clock(@Nullable LocalDateTime at) {
        return at == null ? "?" : at.getHour() + "." + String.format("%02d", at.getMinute());
    }

    private static Programme programme(String text) {
        if (Reader.read("temadag.txt", text.getBytes(StandardCharsets.UTF_8))
                instanceof Outcome.Understood(var reading)) {
            return reading.programme();
        }
        throw new AssertionError("It is a programme");
    }
}
