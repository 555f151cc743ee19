package dk.tingsted.programme;

import java.util.Locale;

/// How much a finding matters: an error is a contradiction or a hole that a reader will run into, a
/// warning deserves a look, information is good to know.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
