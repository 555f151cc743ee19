package dk.tingsted.followup;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/followup`: the note, for everybody.
@Controller
class FollowUpPages {

    private final Conferences conferences;
    private final FollowUps followUps;

    FollowUpPages(Conferences conferences, FollowUps followUps) {
        this.conferences = conferences;
        this.followUps = followUps;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/followup")
    ResponseEntity<byte[]> note(@PathVariable String slug) {
        var note = followUps.of(conferences.at(slug)).orElseThrow(NotFound::new);
        return Html.page(Html.PAGES.followupNote(FollowUpPage.of(slug, note)));
    }
}
