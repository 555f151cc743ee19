package dk.tingsted.platform.time;

import java.time.Duration;
import java.time.Instant;

/// Something that is looked after again and again for as long as the program runs. It remembers
/// nothing, so after a stop it goes on where it was; what fails is tried again at the next look.
/// Several copies of the program may look at the same time.
public interface Regular {

    /// From the end of one look to the next.
    Duration pause();

    /// From the start of the program to the first look.
    default Duration first() {
        var atTheLatest = Duration.ofMinutes(2);
        return pause().compareTo(atTheLatest) < 0 ? pause() : atTheLatest;
    }

    /// Whether it writes: then it waits while there is no room to.
    default boolean writes() {
        return true;
    }

    /// Does what is due.
    void look(Instant now);
}
