package dk.tingsted.programme;

import java.util.Locale;

/// In which capacity somebody takes part in an item.
public enum Capacity {
    SPEAKER,
    /// Also tovholder.
    FACILITATOR,
    /// Ordstyrer, mødeleder, konferencier.
    MODERATOR,
    PANELIST,
    HOST,
    /// Seen in a recorded greeting.
    VIDEO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Capacity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
