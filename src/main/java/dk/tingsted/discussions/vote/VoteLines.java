package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.TalkChanged;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The lines by which the phones that vote follow the round and the tables. Each phone's page is
/// its own, so what is sent says only whether it is worth to ask for it again.
@Component
class VoteLines implements LiveSource {

    private static final Pattern LINE = Pattern.compile("/([a-z0-9-]+)(/en)?/vote/events");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Discussions discussions;
    private final Voting voting;
    private final LiveStreams streams;

    VoteLines(Discussions discussions, Voting voting, LiveStreams streams) {
        this.discussions = discussions;
        this.voting = voting;
        this.streams = streams;
    }

    @EventListener
    void changed(TalkChanged fact) {
        streams.changed(path -> isAt(path) && isAbout(fact, path));
    }

    private static boolean isAbout(TalkChanged fact, String path) {
        return fact.slug().isEmpty() || path.startsWith("/" + fact.slug() + "/");
    }

    @Override
    public boolean isAt(String path) {
        return LINE.matcher(path).matches();
    }

    @Override
    public LiveEvent event(String path) {
        var parts = parts(path);
        var words = parts.group(2) == null ? Words.DANISH : Words.ENGLISH;
        var hall = discussions.hall(parts.group(1));
        var open = new Going(hall, voting.ballot(hall).round());
        var told =
                JSON.writeValueAsString(
                        Map.of(
                                "state",
                                open.state(),
                                "cards",
                                open.cards(),
                                "said",
                                open.told(words)));
        return LiveEvent.of(Integer.toHexString(told.hashCode()), "vote", told);
    }

    private static Matcher parts(String path) {
        var parts = LINE.matcher(path);
        if (!parts.matches()) {
            throw new NotFound();
        }
        return parts;
    }
}
