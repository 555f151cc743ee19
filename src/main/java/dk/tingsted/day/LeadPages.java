package dk.tingsted.day;

import dk.tingsted.passes.Admittance;
import dk.tingsted.passes.Bearer;
import dk.tingsted.passes.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/lead`: the konferencier moves the day along by her link, without an account.
@Controller
@RequestMapping("/{slug:[a-z0-9-]+}/lead")
class LeadPages {

    private final Admittance admittance;
    private final Steering steering;
    private final CuePages cards;

    LeadPages(Admittance admittance, Steering steering, CuePages cards) {
        this.admittance = admittance;
        this.steering = steering;
        this.cards = cards;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(slug, Purpose.LEAD, request, bearer -> steering.shown(desk(bearer)));
    }

    @PostMapping
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam long after,
            HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.LEAD, request, bearer -> steering.acted(desk(bearer), act, after));
    }

    @GetMapping("/cards")
    ResponseEntity<byte[]> cards(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(slug, Purpose.LEAD, request, bearer -> cards.shown(desk(bearer)));
    }

    @GetMapping("/cards.pdf")
    ResponseEntity<byte[]> printed(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(slug, Purpose.LEAD, request, bearer -> cards.printed(desk(bearer)));
    }

    private static SteerDesk desk(Bearer bearer) {
        return new SteerDesk(bearer.slug(), bearer.pass().name(), true);
    }
}
