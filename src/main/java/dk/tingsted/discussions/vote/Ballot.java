package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.RemarkId;
import java.util.Map;

/// How the voting stands, as everybody may see it: what was given is told when nobody can give
/// more, or a dot that comes would tell who pressed.
///
/// @param dots that were given to each remark; empty until the round is over
public record Ballot(Round round, Map<RemarkId, Integer> dots) {

    public Ballot {
        dots = Map.copyOf(dots);
    }

    /// What lies in the card counts for it.
    public int dotsOn(Card card) {
        return card.remarks().stream().mapToInt(one -> dots.getOrDefault(one.id(), 0)).sum();
    }
}
