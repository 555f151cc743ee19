package dk.tingsted.speakers;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/annexes/{number}`: what was handed in for an item and released, for everybody.
@Controller
class AnnexPages {

    private final Conferences conferences;
    private final Speakers speakers;

    AnnexPages(Conferences conferences, Speakers speakers) {
        this.conferences = conferences;
        this.speakers = speakers;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/annexes/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> fetch(@PathVariable String slug, @PathVariable long id) {
        var conference = conferences.at(slug).id();
        return speakers.find(conference, id)
                .filter(Slides::isReleased)
                .map(file -> SlideAnswer.of(file, speakers.bytes(conference, id)))
                .orElseThrow(NotFound::new);
    }
}
