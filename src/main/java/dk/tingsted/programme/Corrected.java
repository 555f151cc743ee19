package dk.tingsted.programme;

/// What became of a correction.
public sealed interface Corrected {

    record Done(Programme programme) implements Corrected {}

    /// Not done.
    ///
    /// @param why in the Danish of a good secretary, with what to write instead
    record Refused(String why) implements Corrected {}
}
