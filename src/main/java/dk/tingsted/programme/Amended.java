package dk.tingsted.programme;

import java.util.List;

/// What became of corrections that an organiser wanted.
public sealed interface Amended {

    record Done(List<Correction> corrections) implements Amended {
        public Done {
            corrections = List.copyOf(corrections);
        }
    }

    /// None of them was made.
    ///
    /// @param wanted the one that cannot be
    /// @param why in Danish, with what to do instead
    record Refused(Correction wanted, String why) implements Amended {}

    /// There was nothing to change.
    record Nothing() implements Amended {}
}
