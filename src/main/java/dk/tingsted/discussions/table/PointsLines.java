package dk.tingsted.discussions.table;

import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.TalkChanged;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which the phones at a table follow what the others there write.
@Component
class PointsLines implements LiveSource {

    private static final UUID NONE = new UUID(0, 0);

    private final Discussions discussions;
    private final LiveStreams streams;

    PointsLines(Discussions discussions, LiveStreams streams) {
        this.discussions = discussions;
        this.streams = streams;
    }

    @EventListener
    void changed(TalkChanged fact) {
        streams.changed(
                path -> TableAddress.Line.of(path).filter(line -> isAbout(fact, line)).isPresent());
    }

    private static boolean isAbout(TalkChanged fact, TableAddress.Line line) {
        return fact.slug().isEmpty() || fact.slug().equals(line.table().slug());
    }

    @Override
    public boolean isAt(String path) {
        return TableAddress.Line.of(path).isPresent();
    }

    @Override
    public LiveEvent event(String path) {
        var line = TableAddress.Line.of(path).orElseThrow(NotFound::new);
        var hall = discussions.hall(line.table().slug());
        var table = hall.table(line.table().code()).orElseThrow(NotFound::new);
        var talk = hall.talk(line.discussion()).orElseThrow(NotFound::new);
        var draft = new PointsPage.Draft("", NONE, null);
        var said =
                Html.text(
                        Html.PAGES.discussionsSaid(
                                PointsPage.of(line.table(), hall, table, talk, draft, null)));
        return LiveEvent.of(Integer.toHexString(said.hashCode()), "said", said);
    }
}
