package dk.tingsted.discussions.vote;

import dk.tingsted.day.TakePart;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from what is on now to the voting while it is open, and then to what came of it.
@Component
@Order(30)
class VoteWay implements TakePart {

    private final Discussions discussions;
    private final Voting voting;

    VoteWay(Discussions discussions, Voting voting) {
        this.discussions = discussions;
        this.voting = voting;
    }

    @Override
    public Optional<Way> at(String slug, Words words) {
        var round = voting.ballot(discussions.hall(slug)).round();
        var start = "/" + slug + words.say("", "/en");
        if (round.isOpen()) {
            return Optional.of(
                    new Way(
                            words.say("Sig, hvad du mener", "Say what you think"),
                            start + "/vote"));
        }
        return round.isOver()
                ? Optional.of(
                        new Way(
                                words.say("Se, hvad salen mener", "See what the hall thinks"),
                                start + "/opinions"))
                : Optional.empty();
    }
}
