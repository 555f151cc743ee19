package dk.tingsted.platform.time;

import java.time.Duration;
import java.time.Instant;

/// Something that is looked after again and again for as long as the program runs. It remembers
/// nothing, so after a stop it goes on where it was; what fails is tried again at the next look.
/// Several copies of the program may look at the same time.
public interface Regular {

    /// From the end of one look to the next. The first comes as long after the start of the
    /// program, but after two minutes at the latest.
    Duration pause();

    /// Whether it writes: then it waits while there is no room to.
    default boolean writes() {
        return true;
    }

    /// Does what is due.
    void look(Instant now);
}
