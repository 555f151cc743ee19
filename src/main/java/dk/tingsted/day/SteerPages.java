package dk.tingsted.day;

import dk.tingsted.people.Organiser;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/day`: the secretariat moves the day along. Works by plain forms, from a phone
/// at the lectern.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/day")
class SteerPages {

    private final Steering steering;
    private final CuePages cards;

    SteerPages(Steering steering, CuePages cards) {
        this.steering = steering;
        this.cards = cards;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return steering.shown(desk(slug, organiser));
    }

    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam long after) {
        return steering.acted(desk(slug, organiser), act, after);
    }

    @GetMapping("/cards")
    ResponseEntity<byte[]> cards(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return cards.shown(desk(slug, organiser));
    }

    @GetMapping("/cards.pdf")
    ResponseEntity<byte[]> printed(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return cards.printed(desk(slug, organiser));
    }

    private static SteerDesk desk(String slug, Organiser organiser) {
        return new SteerDesk(slug, organiser.name(), false);
    }
}
