package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.vote.Voting;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.OpenPage;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What all tables say, for the screen in the hall and for every phone. Without a script the page
/// asks again by itself.
@Component
class WallPages implements OpenPage {

    private final Discussions discussions;
    private final Voting voting;
    private final Addresses addresses;

    WallPages(Discussions discussions, Voting voting, Addresses addresses) {
        this.discussions = discussions;
        this.voting = voting;
        this.addresses = addresses;
    }

    @Override
    public boolean isAt(String path) {
        return WallAddress.of(path).filter(address -> !address.isLine()).isPresent();
    }

    @Override
    public ResponseEntity<byte[]> shown(String path) {
        var address = WallAddress.of(path).orElseThrow(NotFound::new);
        return Html.page(Html.PAGES.discussionsWall(page(address)));
    }

    WallPage page(WallAddress address) {
        var hall = discussions.hall(address.slug());
        var only = address.only();
        if (only != null && hall.talk(only).isEmpty()) {
            throw new NotFound();
        }
        return WallPage.of(address, hall, voting.ballot(hall), addresses.of(address.to("/vote")));
    }

    @Override
    public ResponseEntity<byte[]> sent(String path, Map<String, List<String>> fields, String from) {
        throw new NotFound();
    }
}
