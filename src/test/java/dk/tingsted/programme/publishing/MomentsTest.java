package dk.tingsted.programme.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant NOON = Instant.parse("2031-05-08T10:00:00Z");

    @Test
    void a_moment_is_told_by_the_clock_where_the_conference_is() {
        assertThat(Moments.told(NOON, ZoneId.of("Europe/Copenhagen")))
                .isEqualTo("8. maj 2031 kl. 12.00");
        assertThat(Moments.told(NOON, ZoneId.of("Europe/Helsinki"), Words.DANISH))
                .startsWith("8. maj 2031 kl. 13.00, finsk tid");
        assertThat(Moments.told(NOON, ZoneId.of("Europe/Helsinki"), Words.ENGLISH))
                .startsWith("8 May 2031, 13:00, ");
    }
}
