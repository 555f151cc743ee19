package dk.tingsted.programme.reading;

import java.util.List;
import java.util.stream.Stream;

/// Times that stand over nothing of their own: "13.00-14.45" and under it "Workshop 1: …". What
/// stands under them takes place then.
final class Untitled {

    private Untitled() {}

    static List<Draft> apart(List<Draft> drafts) {
        return drafts.stream().flatMap(Untitled::apart).toList();
    }

    private static Stream<Draft> apart(Draft draft) {
        if (!draft.title().isBlank() || !draft.people().isEmpty()) {
            return Stream.of(draft);
        }
        return draft.parts().stream().map(part -> within(draft, part));
    }

    private static Draft within(Draft block, Draft part) {
        var timed = part.clock() == null ? part.clocked(block.clock()) : part;
        return timed.on(block.day());
    }
}
