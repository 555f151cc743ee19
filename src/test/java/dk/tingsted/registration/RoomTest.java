package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.registration.Room.Counted;
import dk.tingsted.registration.Standing.Lack;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The ledger of places at its edges.
class RoomTest {

    private static final GroupId POLITICIANS = new GroupId(1);
    private static final GroupId PRESS = new GroupId(2);
    private static final Instant OPENS = Instant.parse("2031-03-01T08:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(1));

    @Test
    void a_group_is_full_with_its_last_place_and_not_before() {
        assertThat(new Counted(2, 1, 0).isFull()).isFalse();
        assertThat(new Counted(2, 2, 0).isFull()).isTrue();
        assertThat(new Counted(2, 3, 0).isFull()).isTrue();
        assertThat(new Counted(null, 9, 0).isFull()).isFalse();
    }

    @Test
    void the_limit_of_a_group_is_told_before_the_one_that_all_share() {
        var room = room(5, new Counted(2, 2, 1), new Counted(null, 2, 3));
        assertThat(room.lack(POLITICIANS)).contains(Lack.IN_GROUP);
        assertThat(room.lack(PRESS)).isEmpty();
        assertThat(room.isFull()).isFalse();
        var full = room.withHeld(PRESS);
        assertThat(full.isFull()).isTrue();
        assertThat(full.lack(PRESS)).contains(Lack.IN_ALL);
        assertThat(full.lack(POLITICIANS)).contains(Lack.IN_GROUP);
        assertThat(room(null, new Counted(null, 9, 0), new Counted(null, 9, 0)).isFull()).isFalse();
    }

    @Test
    void who_waits_has_the_number_after_the_last_in_her_own_queue() {
        var room = room(4, new Counted(2, 2, 1), new Counted(null, 2, 3));
        assertThat(room.waiting()).isEqualTo(4);
        assertThat(room.nextNumber(POLITICIANS, Lack.IN_GROUP)).isEqualTo(2);
        assertThat(room.nextNumber(PRESS, Lack.IN_ALL)).isEqualTo(5);
        assertThat(room.withWaiting(PRESS).nextNumber(PRESS, Lack.IN_ALL)).isEqualTo(6);
    }

    @Test
    void registration_is_open_from_its_first_moment_until_its_last() {
        var hours = new Seats.Hours(OPENS, OPENS, CLOSES);
        assertThat(hours.refusal(OPENS)).isEmpty();
        assertThat(hours.refusal(CLOSES.minusNanos(1))).isEmpty();
        assertThat(hours.refusal(CLOSES)).contains(new Outcome.Closed(CLOSES));
        assertThat(hours.refusal(OPENS.minusNanos(1))).contains(new Outcome.NotYet(OPENS));
        assertThat(new Seats.Hours(null, OPENS, CLOSES).refusal(OPENS))
                .contains(new Outcome.NotYet(OPENS));
    }

    private static Room room(@Nullable Integer places, Counted politicians, Counted press) {
        return new Room(places, Map.of(POLITICIANS, politicians, PRESS, press));
    }
}
