package dk.tingsted.agreement.hearing;

import java.util.Map;

/// What became of an answer that was sent.
public sealed interface Replied {

    /// It is kept.
    ///
    /// @param isLate whether it came after the deadline
    record Taken(boolean isLate) implements Replied {}

    /// What to put right, by field.
    record Refused(Map<String, String> why) implements Replied {
        public Refused {
            why = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(why));
        }
    }

    /// A colleague answered meanwhile.
    record Overtaken() implements Replied {}

    /// There is an answer, and the deadline is over.
    record Closed() implements Replied {}
}
