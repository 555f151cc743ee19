package dk.tingsted.discussions.vote;

import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What came of the votes: `/{slug}/opinions` for everybody when the voting is over, and
/// `/organiser/{slug}/discussions/votes` from where it is opened and closed.
@Controller
class OpinionsPages {

    private static final String DESK = "/organiser/{slug:[a-z0-9-]+}/discussions/votes";

    private final Discussions discussions;
    private final Voting voting;
    private final Addresses addresses;

    OpinionsPages(Discussions discussions, Voting voting, Addresses addresses) {
        this.discussions = discussions;
        this.voting = voting;
        this.addresses = addresses;
    }

    @GetMapping({"/{slug:[a-z0-9-]+}/opinions", "/{slug:[a-z0-9-]+}/en/opinions"})
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        return page(HttpStatus.OK, slug, Reply.words(request), null, null);
    }

    @GetMapping(DESK)
    ResponseEntity<byte[]> desk(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return page(HttpStatus.OK, slug, Words.DANISH, organiser.name(), null);
    }

    /// @param act `open` or `close`
    @PostMapping(DESK)
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String dots) {
        var conference = discussions.hall(slug).conference();
        if (act.equals("close")) {
            voting.close(conference, organiser.name());
        } else if (dots.matches("[0-9]{1,2}") && Integer.parseInt(dots) <= Round.MOST_DOTS) {
            voting.open(conference, Integer.parseInt(dots), organiser.name());
        } else {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    slug,
                    Words.DANISH,
                    organiser.name(),
                    "Skriv et antal prikker fra 0 til " + Round.MOST_DOTS + ".");
        }
        return Html.see("/organiser/" + slug + "/discussions/votes");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            String slug,
            Words words,
            @Nullable String organiser,
            @Nullable String alarm) {
        var hall = discussions.hall(slug);
        var page =
                new OpinionsPage(
                        slug,
                        words,
                        words.title(hall.programme()),
                        voting.round(hall.conference()),
                        voting.counted(slug),
                        addresses.of("/" + slug + words.say("", "/en") + "/vote"),
                        organiser,
                        alarm);
        return Reply.page(status, Html.PAGES.discussionsOpinions(page));
    }
}
