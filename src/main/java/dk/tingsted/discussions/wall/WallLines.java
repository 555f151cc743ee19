package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.TalkChanged;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which walls follow what the tables write.
@Component
class WallLines implements LiveSource {

    private final WallPages pages;
    private final LiveStreams streams;

    WallLines(WallPages pages, LiveStreams streams) {
        this.pages = pages;
        this.streams = streams;
    }

    @EventListener
    void changed(TalkChanged fact) {
        streams.changed(path -> line(path).filter(one -> isAbout(fact, one)).isPresent());
    }

    private static boolean isAbout(TalkChanged fact, WallAddress line) {
        return fact.slug().isEmpty() || fact.slug().equals(line.slug());
    }

    @Override
    public boolean isAt(String path) {
        return line(path).isPresent();
    }

    @Override
    public LiveEvent event(String path) {
        var page = pages.page(line(path).orElseThrow(NotFound::new));
        var board = Html.text(Html.PAGES.discussionsBoard(page));
        return LiveEvent.of(Integer.toHexString(board.hashCode()), "board", board);
    }

    private static Optional<WallAddress> line(String path) {
        return WallAddress.of(path).filter(WallAddress::isLine);
    }
}
