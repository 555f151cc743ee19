package dk.tingsted.programme.reading;

import dk.tingsted.programme.Spot;

/// Where in the document a value came from, and how sure the reading is.
///
/// @param line 1-based number of the line the value starts on
public record Trace(Spot spot, int line, Certainty certainty) {

    public enum Certainty {
        SURE,
        /// A reader should look at it.
        UNSURE
    }
}
