package dk.tingsted.letters;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long a letter waits that the server did not want yet: longer each time, and at last no more.
final class Backoff {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3));

    private static final Duration THEN = Duration.ofHours(6);

    /// About four days in all, as RFC 5321, 4.5.4.1 asks for.
    private static final int MOST_TRIES = 20;

    private Backoff() {}

    /// The wait before the next try.
    ///
    /// @param tries how many it has had, at least one
    /// @return empty when it has had enough
    static Optional<Duration> after(int tries) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        return Optional.of(tries <= WAITS.size() ? WAITS.get(tries - 1) : THEN);
    }
}
