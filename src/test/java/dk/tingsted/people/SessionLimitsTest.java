package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sessions end by themselves.
class SessionLimitsTest {

    @Test
    void a_session_that_rests_ends_after_eight_hours() {
        var organiser = Identities.somebody();
        var browser = Identities.byMail(organiser);
        assertThat(change(organiser, "max_inactive_interval = max_inactive_interval")).isOne();
        assertThat(seconds(organiser)).isEqualTo(Duration.ofHours(8).toSeconds());
        var hours = Duration.ofHours(8).plusMinutes(1).toMillis();
        change(
                organiser,
                "last_access_time = last_access_time - %1$d, expiry_time = expiry_time - %1$d"
                        .formatted(hours));
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ends_after_seven_days_however_busy() {
        var organiser = Identities.somebody();
        var browser = Identities.byMail(organiser);
        change(organiser, older(Duration.ofDays(7).minusMinutes(1)));
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(200);
        change(organiser, older(Duration.ofMinutes(2)));
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(303);
    }

    private static String older(Duration by) {
        return "creation_time = creation_time - " + by.toMillis();
    }

    private static int change(Organiser organiser, String what) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("update spring_session set " + what + " where principal_name = ?")
                .param(Long.toString(organiser.id().value()))
                .update();
    }

    private static long seconds(Organiser organiser) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("select max_inactive_interval from spring_session where principal_name = ?")
                .param(Long.toString(organiser.id().value()))
                .query(Long.class)
                .single();
    }
}
