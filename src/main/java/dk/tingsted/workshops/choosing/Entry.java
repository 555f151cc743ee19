package dk.tingsted.workshops.choosing;

import java.time.Duration;
import java.time.Instant;

/// When one may go in to a workshop on a screen.
///
/// @param opens from when
/// @param ends until when: workshops run over
record Entry(Instant opens, Instant ends) {

    private static final Duration RUNS_OVER = Duration.ofMinutes(30);

    /// @param isHost whether she leads it
    static Entry of(Block block, Terms terms, boolean isHost) {
        int minutes = isHost ? terms.hostMinutes() : terms.minutes();
        return new Entry(
                block.start().toInstant().minus(Duration.ofMinutes(minutes)),
                block.end().toInstant().plus(RUNS_OVER));
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(ends);
    }

    boolean isAhead(Instant now) {
        return now.isBefore(opens);
    }
}
