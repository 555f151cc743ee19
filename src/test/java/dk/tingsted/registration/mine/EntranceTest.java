package dk.tingsted.registration.mine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The way in opens in time, for those who have a place, and closes when it is over.
class EntranceTest {

    private static final String ADDRESS = "https://moede.example.dk/rum/17";
    private static final Meeting MEETING = new Meeting(ADDRESS, 30);
    private static final Span SPAN =
            new Span(at("2031-05-08T08:00:00Z"), at("2031-05-09T13:00:00Z"));
    private static final Standing EXPECTED = new Standing.Expected(Instant.EPOCH);

    @Test
    void before_it_opens_it_says_when() {
        assertThat(entrance(EXPECTED, "2031-05-08T07:29:59Z"))
                .contains(new Entrance("", "8. maj 2031 kl. 09.30"));
    }

    @Test
    void it_is_open_from_then_until_the_end_of_the_last_day() {
        var open = Optional.of(new Entrance(ADDRESS, "8. maj 2031 kl. 09.30"));
        assertThat(entrance(EXPECTED, "2031-05-08T07:30:00Z")).isEqualTo(open);
        assertThat(entrance(EXPECTED, "2031-05-09T12:59:59Z")).isEqualTo(open);
        assertThat(entrance(EXPECTED, "2031-05-09T13:00:00Z")).isEmpty();
    }

    @Test
    void whoever_has_no_place_finds_no_way_in() {
        var during = "2031-05-08T09:00:00Z";
        assertThat(entrance(new Standing.Waiting(Instant.EPOCH, 1, Standing.Lack.IN_ALL), during))
                .isEmpty();
        assertThat(entrance(new Standing.Offered(Instant.EPOCH, Instant.MAX), during)).isEmpty();
        assertThat(entrance(new Standing.Withdrawn(Instant.EPOCH, "", ""), during)).isEmpty();
    }

    private static Optional<Entrance> entrance(Standing standing, String now) {
        return Entrance.of(MEETING, SPAN, standing, Words.DANISH, Instant.parse(now));
    }

    private static java.time.ZonedDateTime at(String instant) {
        return Instant.parse(instant).atZone(ZoneId.of("Europe/Copenhagen"));
    }
}
