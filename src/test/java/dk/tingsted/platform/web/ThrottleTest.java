package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant START = Instant.parse("2031-03-01T08:00:00Z");

    private final Throttle throttle = new Throttle(60, Duration.ofMinutes(1));

    @Test
    void as_many_as_may_come_may_come_at_once() {
        assertThat(passing("a", START, 100)).isEqualTo(60);
    }

    @Test
    void afterwards_one_comes_through_for_each_share_of_the_time() {
        passing("a", START, 100);
        assertThat(passing("a", START.plusMillis(999), 100)).isZero();
        assertThat(passing("a", START.plusSeconds(1), 100)).isEqualTo(1);
        assertThat(passing("a", START.plusSeconds(11), 100)).isEqualTo(10);
        assertThat(passing("a", START.plusSeconds(100), 100)).isEqualTo(60);
    }

    @Test
    void another_place_is_not_stopped() {
        passing("a", START, 100);
        assertThat(passing("b", START, 1)).isEqualTo(1);
    }

    private long passing(String place, Instant at, int many) {
        return IntStream.range(0, many).filter(_ -> passes(place, at)).count();
    }

    private boolean passes(String place, Instant at) {
        try {
            throttle.pass(place, at);
            return true;
        } catch (Throttle.TooMany e) {
            return false;
        }
    }
}
