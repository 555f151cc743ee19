package dk.tingsted.invitations.reading;

/// What became of a list that was handed in.
public sealed interface Opened {

    record Whole(Sheet sheet) implements Opened {}

    /// In Danish, for the one who handed it in.
    ///
    /// @param remedy what to do about it
    record Refused(String message, String remedy) implements Opened {}
}
