package dk.tingsted.registration.planned;

import dk.tingsted.letters.Occasion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What the secretariat has decided about the letters of one conference.
///
/// @param held those that are kept back
/// @param followUp when and by whom the follow-up was let go; empty until then
/// @param inquiry from when until when people are asked how it was; empty where nobody asks
record Decided(
        Plan plan, Map<Occasion, Act> held, Optional<Act> followUp, Optional<Window> inquiry) {

    static final Decided NOTHING =
            new Decided(Plan.USUAL, Map.of(), Optional.empty(), Optional.empty());

    Decided {
        held = Map.copyOf(held);
    }

    /// Who did it, and when.
    record Act(Instant at, String by) {}

    Decided asking(Optional<Window> window) {
        return new Decided(plan, held, followUp, window);
    }

    boolean isHeld(Occasion occasion) {
        return held.containsKey(occasion);
    }
}
