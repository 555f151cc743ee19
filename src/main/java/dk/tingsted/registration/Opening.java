package dk.tingsted.registration;

import java.util.List;

/// What became of the wish to let registration begin.
public sealed interface Opening {

    record Opened(Setup setup) implements Opening {}

    /// Nothing was opened: people must first be told what becomes of what they write.
    record Gaps(List<Notice.Part> missing) implements Opening {

        public Gaps {
            missing = List.copyOf(missing);
        }
    }

    /// Nothing was opened: nobody could be registered.
    record NoGroup() implements Opening {}
}
