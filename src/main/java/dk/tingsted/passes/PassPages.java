package dk.tingsted.passes;

import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/{slug}/pass/{secret}`: the link of a pass. To open it shows a button and asks nobody; to press
/// that exchanges the secret for a cookie.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/pass/{secret:[A-Za-z0-9_-]{20,64}}",
    "/{slug:[a-z0-9-]+}/en/pass/{secret:[A-Za-z0-9_-]{20,64}}"
})
class PassPages {

    private final Admittance admittance;
    private final Passes passes;
    private final PassTicket ticket;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(300, Duration.ofMinutes(10));

    PassPages(Admittance admittance, Passes passes, PassTicket ticket, InstantSource clock) {
        this.admittance = admittance;
        this.passes = passes;
        this.ticket = ticket;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> open(@PathVariable String slug, HttpServletRequest request) {
        return Discreet.page(
                HttpStatus.OK, Html.PAGES.passesLink(admittance.door(slug, request), ""));
    }

    @PostMapping
    ResponseEntity<byte[]> use(
            @PathVariable String slug, @PathVariable String secret, HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        var door = admittance.door(slug, request);
        var pass = passes.at(door.conference(), new Secret(secret));
        if (pass.isEmpty()) {
            return worthless(HttpStatus.NOT_FOUND, door);
        }
        return pass.get().isRevoked()
                ? worthless(HttpStatus.GONE, door)
                : Discreet.see(door.to(pass.get().page()), ticket.given(pass.get(), secret));
    }

    private static ResponseEntity<byte[]> worthless(HttpStatus status, PassDoor door) {
        var why =
                door.say(
                        "Linket gælder ikke. Find det nyeste brev, eller bed sekretariatet om et nyt link.",
                        "The link is not good. Look for the latest letter, or ask the organiser for a new link.");
        return Discreet.page(status, Html.PAGES.passesLink(door, why));
    }

    /// Says the same whether a page is there or not, and whose it would be.
    static ResponseEntity<byte[]> closed(PassDoor door, Purpose purpose) {
        var why =
                switch (purpose) {
                    case LEAD ->
                            door.say(
                                    "Siden er konferencierens. Åbn det link, du har fået fra sekretariatet.",
                                    "This page is for whoever leads the day. Open the link that the organiser sent you.");
                    case SPEAKER ->
                            door.say(
                                    "Siden er for dem, der medvirker. Åbn det link, du har fået fra sekretariatet.",
                                    "This page is for those who take part in the programme. Open the link that the organiser sent you.");
                    case STAND ->
                            door.say(
                                    "Siden er for dem, der har en stand. Åbn det link, du har fået fra sekretariatet.",
                                    "This page is for those who have a stand. Open the link that the organiser sent you.");
                    case NOTES ->
                            door.say(
                                    "Siden er for noteskrivere. Åbn det link, du har fået fra sekretariatet.",
                                    "This page is for those who take notes. Open the link that the organiser sent you.");
                    case COUNCIL ->
                            door.say(
                                    "Siden er for dem, aftalen er sendt til. Åbn det link, I har fået fra sekretariatet.",
                                    "This page is for those to whom the agreement was sent. Open the link that the organiser sent you.");
                };
        return Discreet.page(HttpStatus.NOT_FOUND, Html.PAGES.passesLink(door, why));
    }
}
