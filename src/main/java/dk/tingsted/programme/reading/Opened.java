package dk.tingsted.programme.reading;

/// What came of opening a file: its lines, or why there are none.
public sealed interface Opened {

    record Whole(Document document) implements Opened {}

    record Refused(Refusal refusal) implements Opened {}
}
