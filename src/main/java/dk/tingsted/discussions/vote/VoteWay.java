package dk.tingsted.discussions.vote;

import dk.tingsted.day.TakePart;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.programme.publishing.Words;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from what is on now to the voting while it is open, and then to what came of it.
@Component
@Order(30)
class VoteWay implements TakePart {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);
    private static final int MANY = 500;

    private final Discussions discussions;
    private final Voting voting;
    private final InstantSource clock;
    private final Remembered<String, Round> rounds = new Remembered<>(GOOD_FOR, MANY);

    VoteWay(Discussions discussions, Voting voting, InstantSource clock) {
        this.discussions = discussions;
        this.voting = voting;
        this.clock = clock;
    }

    @Override
    public Optional<Way> at(String slug, Words words) {
        var round = rounds.of(slug, clock.instant(), () -> round(slug)).orElseThrow();
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

    private Optional<Round> round(String slug) {
        return Optional.of(voting.round(discussions.hall(slug).conference()));
    }
}
