package dk.tingsted.workshops.choosing;

import java.util.Locale;

/// What is known of a division: whether no other is better.
public enum Proof {
    /// Proved by prices, which code of its own has checked.
    PRICES,
    /// The search that found it went through all that could be better. That nobody is where she
    /// must not be is checked by code of its own, that none is better is not.
    SEARCH,
    /// Nobody knows. That nobody is where she must not be is checked.
    NONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
