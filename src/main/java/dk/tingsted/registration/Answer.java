package dk.tingsted.registration;

import java.util.List;

/// What somebody answered to a question.
public sealed interface Answer {

    record Text(String text) implements Answer {}

    /// One or several of the question's options.
    ///
    /// @param keys of the options chosen, in the question's order
    record Chosen(List<String> keys) implements Answer {

        public Chosen {
            keys = List.copyOf(keys);
        }
    }

    record YesNo(boolean yes) implements Answer {}

    /// A file.
    ///
    /// @param name as the sender called it; never a path
    @SuppressWarnings("ArrayRecordComponent")
    record Handed(String name, String mediaType, byte[] bytes) implements Answer {}
}
