package dk.tingsted.platform.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    @ParameterizedTest
    @CsvSource({
        "3000, PLENTY, PLENTY",
        "1999, PLENTY, LITTLE",
        "500, PLENTY, LITTLE",
        "499, PLENTY, NONE",
        "510, LITTLE, LITTLE",
        // Not at the first byte above the limit: it would be below it again at once.
        "510, NONE, NONE",
        "525, NONE, LITTLE",
        "3000, NONE, PLENTY",
    })
    void room_is_judged_by_what_is_free_and_by_what_it_was(long free, Room before, Room after) {
        assertThat(Room.of(free, before, 2000, 500)).isEqualTo(after);
    }

    @Test
    void with_no_limit_nothing_is_ever_refused() {
        assertThat(Room.of(0, Room.PLENTY, 0, 0)).isEqualTo(Room.PLENTY);
    }

    @Test
    void the_ballast_takes_the_room_that_it_holds(@TempDir Path folder) throws IOException {
        var ballast = Ballast.in(folder);
        assertThat(ballast.letGo()).isFalse();
        ballast.hold(Ballast.size(8L << 20));
        assertThat(Files.size(ballast.file())).isEqualTo(4L << 20);
        assertThat(ballast.isHeld()).isTrue();
        assertThat(ballast.letGo()).isTrue();
        assertThat(ballast.isHeld()).isFalse();
    }
}
