package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import java.util.Locale;

/// A place that somebody has.
public record Placed(ItemId workshop, How how) {

    /// How she came by it.
    public enum How {
        /// By the division of the wishes.
        DRAWN,
        CHOSEN,
        /// She leads the workshop, and takes nobody's place.
        HOST;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
