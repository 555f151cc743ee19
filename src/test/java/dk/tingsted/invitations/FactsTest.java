package dk.tingsted.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(8));

    @Test
    void whoever_has_registered_came_whatever_else_happened() {
        assertThat(new Facts(MONDAY, MONDAY, MONDAY, MONDAY, MONDAY, MONDAY, MONDAY, 1).state())
                .isEqualTo(State.CAME);
        assertThat(new Facts(MONDAY, MONDAY, null, MONDAY, TUESDAY, null, null, 0).state())
                .isEqualTo(State.DECLINED);
        assertThat(new Facts(MONDAY, MONDAY, null, TUESDAY, null, null, null, 0).state())
                .isEqualTo(State.OPENED);
        assertThat(new Facts(MONDAY, null, null, null, null, null, null, 0).state())
                .isEqualTo(State.POSTED);
    }

    @Test
    void an_address_that_was_put_right_has_had_no_letter() {
        var returned = new Facts(MONDAY, MONDAY, MONDAY, null, null, null, null, 0);
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.awaitsLetter()).isFalse();
        var corrected = new Facts(MONDAY, MONDAY, MONDAY, null, null, null, TUESDAY, 0);
        assertThat(corrected.state()).isEqualTo(State.NEW);
        assertThat(corrected.awaitsLetter()).isTrue();
    }

    @Test
    void only_one_who_was_written_to_long_ago_and_said_nothing_is_reminded() {
        assertThat(sent(null, null, 0).awaitsReminder(NEXT_WEEK)).isTrue();
        assertThat(sent(null, null, 0).awaitsReminder(MONDAY)).isFalse();
        assertThat(sent(TUESDAY, null, 0).awaitsReminder(NEXT_WEEK)).isFalse();
        assertThat(sent(null, TUESDAY, 0).awaitsReminder(NEXT_WEEK)).isFalse();
        assertThat(sent(null, null, 1).awaitsReminder(NEXT_WEEK)).isFalse();
        var held = new Facts(MONDAY, null, null, null, null, null, null, 0);
        assertThat(held.awaitsReminder(NEXT_WEEK)).isFalse();
        var remindedAgain = new Facts(NEXT_WEEK, MONDAY, null, null, null, null, null, 0);
        assertThat(remindedAgain.awaitsReminder(NEXT_WEEK)).isFalse();
    }

    private static Facts sent(@Nullable Instant declined, @Nullable Instant optedOut, int came) {
        return new Facts(MONDAY, MONDAY, null, null, declined, optedOut, null, came);
    }
}
