package dk.tingsted.programme.reading;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Participation;
import org.jspecify.annotations.Nullable;

/// A person of an item, and where the document says so.
record Said(Participation person, Trace.Certainty certainty, int line) {

    static Said of(Mention mention, int line, @Nullable Capacity announced) {
        var person = mention.person();
        return new Said(
                announced == null ? person : person.in(announced), mention.certainty(), line);
    }

    Said as(Participation other) {
        return new Said(other, certainty, line);
    }
}
