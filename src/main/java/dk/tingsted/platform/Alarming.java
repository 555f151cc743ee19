package dk.tingsted.platform;

import java.time.Instant;
import java.util.List;

/// What looks after something, and has at times something to tell those who organise.
public interface Alarming {

    /// Whole sentences in Danish: what is the matter, and what to do. Mostly none.
    List<String> alarms(Instant now);
}
