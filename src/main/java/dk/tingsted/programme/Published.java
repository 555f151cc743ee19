package dk.tingsted.programme;

import dk.tingsted.programme.publishing.Edition;

/// What became of the wish to publish.
public sealed interface Published {

    Edition edition();

    record New(Edition edition) implements Published {}

    /// The same programme was already out with the same status.
    record Already(Edition edition) implements Published {}
}
