package dk.tingsted.programme;

import java.util.Locale;

/// How settled a programme says it is.
public enum Status {
    PRELIMINARY,
    FINAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
