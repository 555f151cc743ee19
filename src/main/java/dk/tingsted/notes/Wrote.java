package dk.tingsted.notes;

/// What came of an edit.
sealed interface Wrote {

    /// @param change its number
    /// @param version of the point's words after it
    record Done(long change, int version) implements Wrote {}

    /// Another was faster: the words stand beside the point.
    record Beside(long change) implements Wrote {}

    /// The point is not there, and never was.
    record Unknown() implements Wrote {}

    /// The list holds as many points as it can.
    record Full() implements Wrote {}
}
