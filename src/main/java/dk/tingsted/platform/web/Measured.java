package dk.tingsted.platform.web;

import java.time.Instant;
import java.util.List;

/// Something whose state those who look after the program follow at `/metrics`.
public interface Measured {

    /// Asked each time that somebody looks, some times a minute.
    List<Measure> measure(Instant now);

    /// Whether it has to ask the database; then it is not asked while that is away.
    boolean asksDatabase();
}
