package dk.tingsted.programme;

import java.util.Locale;

/// Where people meet: on a screen, in a hall, or both.
public enum Format {
    VIRTUAL,
    PHYSICAL,
    HYBRID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
