package dk.tingsted.questions;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Programme;
import java.util.Comparator;
import java.util.List;

/// All that a hall asks.
///
/// @param questions in the order in which they were asked
public record Queue(
        Conference conference, Programme programme, boolean open, List<Asked> questions) {

    public Queue {
        questions = List.copyOf(questions);
    }

    /// What most want answered first; of equals, what was asked first.
    public List<Asked> in(Asked.State state) {
        return questions.stream()
                .filter(one -> one.state() == state)
                .sorted(
                        Comparator.comparingInt((Asked one) -> -one.support())
                                .thenComparingLong(Asked::id))
                .toList();
    }
}
