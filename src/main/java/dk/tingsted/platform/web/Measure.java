package dk.tingsted.platform.web;

/// One figure.
///
/// @param name without the name of the program: `outbox_waiting`; ends in `_total` for a count that
///   only grows
/// @param labels `kind="page"`, several separated by commas; empty for none
/// @param help a few words in English, on one line
public record Measure(String name, String labels, String help, double value) {

    /// One that has no labels.
    public static Measure of(String name, String help, double value) {
        return new Measure(name, "", help, value);
    }

    boolean onlyGrows() {
        return name.endsWith("_total");
    }
}
