package dk.tingsted.registration.planned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.letters.Occasion;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.planned.Decided.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// When letters go, by the clock of the conference.
class ScheduleTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void a_week_before_a_day_before_and_a_day_after_at_eight() {
        var span = span("2027-04-21", "2027-04-22", COPENHAGEN);
        assertThat(window(Occasion.LINKS, Plan.USUAL, span))
                .contains(of("2027-04-14T06:00:00Z", "2027-04-21T08:00:00Z"));
        assertThat(window(Occasion.DAY_BEFORE, Plan.USUAL, span))
                .contains(of("2027-04-20T06:00:00Z", "2027-04-20T22:00:00Z"));
        assertThat(window(Occasion.THANKS, Plan.USUAL, span))
                .contains(of("2027-04-23T06:00:00Z", "2027-04-30T06:00:00Z"));
        assertThat(window(Occasion.FOLLOW_UP, Plan.USUAL, span)).isEmpty();
    }

    @Test
    void what_is_turned_off_has_no_time_and_the_follow_up_has_when_it_was_let_go() {
        var span = span("2027-04-21", "2027-04-21", COPENHAGEN);
        var off = new Plan(null, false, false, 8);
        assertThat(Schedule.OCCASIONS).allMatch(one -> window(one, off, span).isEmpty());
        var at = Instant.parse("2027-05-03T10:00:00Z");
        var decided =
                new Decided(
                        off, Map.of(), Optional.of(new Act(at, "Anna Eksempel")), Optional.empty());
        assertThat(Schedule.window(Occasion.FOLLOW_UP, decided, span))
                .contains(of("2027-05-03T10:00:00Z", "2027-06-02T10:00:00Z"));
    }

    @Test
    void eight_is_eight_on_the_morning_after_the_clock_was_changed() {
        var afterSpring = span("2027-04-04", "2027-04-04", COPENHAGEN);
        assertThat(window(Occasion.LINKS, Plan.USUAL, afterSpring).orElseThrow().opens())
                .isEqualTo("2027-03-28T06:00:00Z");
        var beforeAutumn = span("2027-10-30", "2027-10-30", COPENHAGEN);
        assertThat(window(Occasion.THANKS, Plan.USUAL, beforeAutumn).orElseThrow().opens())
                .isEqualTo("2027-10-31T07:00:00Z");
        assertThat(window(Occasion.DAY_BEFORE, Plan.USUAL, beforeAutumn).orElseThrow().opens())
                .isEqualTo("2027-10-29T06:00:00Z");
    }

    @Test
    void an_hour_that_is_skipped_is_the_next_and_of_one_that_comes_twice_it_is_the_first() {
        var atTwo = new Plan(7, true, true, 2);
        assertThat(
                        window(
                                        Occasion.DAY_BEFORE,
                                        atTwo,
                                        span("2027-03-29", "2027-03-29", COPENHAGEN))
                                .orElseThrow()
                                .opens())
                .isEqualTo("2027-03-28T01:00:00Z");
        assertThat(
                        window(Occasion.THANKS, atTwo, span("2027-10-30", "2027-10-30", COPENHAGEN))
                                .orElseThrow()
                                .opens())
                .isEqualTo("2027-10-31T00:00:00Z");
    }

    @Test
    void the_clock_is_that_of_the_conference() {
        var helsinki = span("2027-04-21", "2027-04-21", ZoneId.of("Europe/Helsinki"));
        assertThat(window(Occasion.LINKS, Plan.USUAL, helsinki).orElseThrow().opens())
                .isEqualTo("2027-04-14T05:00:00Z");
        var nuuk = span("2027-04-21", "2027-04-21", ZoneId.of("America/Nuuk"));
        assertThat(window(Occasion.LINKS, Plan.USUAL, nuuk).orElseThrow().opens())
                .isEqualTo("2027-04-14T09:00:00Z");
    }

    /// On every day of two years and at every hour, the letter goes on the day and at the hour that
    /// the secretariat was told, or at the next that there is.
    @Property(tries = 2_000)
    void it_goes_on_its_day(
            @ForAll @IntRange(max = 730) int day,
            @ForAll @IntRange(min = 1, max = 60) int before,
            @ForAll @IntRange(max = 23) int hour) {
        var first = LocalDate.of(2027, 1, 1).plusDays(day);
        var span = span(first.toString(), first.toString(), COPENHAGEN);
        var opens =
                window(Occasion.LINKS, new Plan(before, true, true, hour), span)
                        .orElseThrow()
                        .opens()
                        .atZone(COPENHAGEN);
        assertThat(opens.toLocalDate()).isEqualTo(first.minusDays(before));
        assertThat(opens.getHour()).isBetween(hour, hour + 1);
        assertThat(opens.getMinute()).isZero();
    }

    private static Optional<Window> window(Occasion occasion, Plan plan, Span span) {
        return Schedule.window(
                occasion, new Decided(plan, Map.of(), Optional.empty(), Optional.empty()), span);
    }

    private static Window of(String opens, String closes) {
        return new Window(Instant.parse(opens), Instant.parse(closes));
    }

    private static Span span(String first, String last, ZoneId zone) {
        return new Span(
                LocalDate.parse(first).atTime(LocalTime.of(10, 0)).atZone(zone),
                LocalDate.parse(last).atTime(LocalTime.of(15, 0)).atZone(zone));
    }
}
