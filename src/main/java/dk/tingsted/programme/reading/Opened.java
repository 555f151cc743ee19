package dk.tingsted.programme.reading;

import java.util.function.Function;

/// What came of opening a file: its lines, or why there are none.
public sealed interface Opened {

    /// What is read from the lines, or the same refusal.
    Outcome read(Function<Document, Outcome> grammar);

    record Whole(Document document) implements Opened {
        @Override
        public Outcome read(Function<Document, Outcome> grammar) {
            return grammar.apply(document);
        }
    }

    record Refused(Refusal refusal) implements Opened {
        @Override
        public Outcome read(Function<Document, Outcome> grammar) {
            return new Outcome.Refused(refusal);
        }
    }
}
