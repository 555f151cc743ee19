package dk.tingsted.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Retained.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant END = Instant.parse("2031-05-08T13:00:00Z");
    private static final Instant BEFORE = Instant.parse("2031-01-01T08:00:00Z");

    @Test
    void each_kind_goes_so_many_days_after_the_end() {
        var plan = Plan.of(END, BEFORE, Map.of(Kind.INVITED, 10));
        assertThat(plan.of(Kind.NEEDS).at()).isEqualTo(days(14));
        assertThat(plan.of(Kind.INVITED).at()).isEqualTo(days(10));
        assertThat(plan.of(Kind.REGISTERED).at()).isEqualTo(days(365));
        assertThat(plan.due(days(14).minusSeconds(1)))
                .extracting(Plan.Due::kind)
                .containsExactly(Kind.INVITED);
        assertThat(plan.due(days(14)))
                .extracting(Plan.Due::kind)
                .containsExactly(Kind.NEEDS, Kind.DOOR, Kind.INVITED);
    }

    @Test
    void nothing_of_a_conference_that_is_long_over_goes_before_somebody_could_see_it() {
        var known = days(1000);
        var plan = Plan.of(END, known, Map.of());
        assertThat(plan.due(known.plus(Duration.ofDays(30)).minusSeconds(1))).isEmpty();
        assertThat(plan.due(known.plus(Duration.ofDays(30)))).hasSize(Kind.values().length);
    }

    @Test
    void of_each_kind_the_usual_may_be_chosen_and_neither_more_nor_less_than_the_limits() {
        assertThat(Term.all())
                .allMatch(term -> term.allows(term.usual()))
                .allMatch(term -> term.allows(term.least()) && term.allows(term.most()))
                .noneMatch(term -> term.allows(term.least() - 1) || term.allows(term.most() + 1));
    }

    private static Instant days(int many) {
        return END.plus(Duration.ofDays(many));
    }
}
