package dk.tingsted.workshops.choosing;

import dk.tingsted.workshops.Objective;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What holds for a block.
///
/// @param opensAt from when one may choose; null, with `closesAt`, as long as nobody knows
/// @param heldBack percent of the places of each workshop that are kept for those who come late
/// @param looksFirst whether the secretariat looks at the division before all are told
/// @param minutes how long before the start one may go in
/// @param hostMinutes the same for those who lead a workshop
public record Terms(
        Way way,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Objective objective,
        int heldBack,
        boolean looksFirst,
        int minutes,
        int hostMinutes) {

    static final int MOST_HELD_BACK = 50;
    static final int MOST_MINUTES = 1_440;

    /// Until the secretariat says otherwise.
    static final Terms USUAL = new Terms(Way.WISHES, null, null, Objective.SUM, 5, false, 10, 30);

    public Terms {
        boolean isWindow = opensAt == null ? closesAt == null : closesAt != null;
        if (!isWindow || (opensAt != null && !opensAt.isBefore(closesAt))) {
            throw new IllegalArgumentException(opensAt + " to " + closesAt);
        }
    }

    public Terms open(Instant from, Instant to) {
        return new Terms(way, from, to, objective, heldBack, looksFirst, minutes, hostMinutes);
    }
}
