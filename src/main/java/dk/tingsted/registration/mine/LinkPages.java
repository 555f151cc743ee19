package dk.tingsted.registration.mine;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.form.Around;
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
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/registration/mine/{secret}`: the private link of a letter. To open it shows a button,
/// to press that exchanges the secret for a cookie.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/registration/mine/{secret:[A-Za-z0-9_-]{20,64}}",
    "/{slug:[a-z0-9-]+}/en/registration/mine/{secret:[A-Za-z0-9_-]{20,64}}"
})
class LinkPages {

    private final Admission admission;
    private final Ticket ticket;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(600, Duration.ofMinutes(10));

    LinkPages(Admission admission, Ticket ticket, InstantSource clock) {
        this.admission = admission;
        this.ticket = ticket;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> open(@PathVariable String slug, HttpServletRequest request) {
        return Private.page(Html.PAGES.registrationLink(admission.around(slug, request), false));
    }

    /// @param to the page of the conference that the letter is about; empty for her own
    @PostMapping
    ResponseEntity<byte[]> use(
            @PathVariable String slug,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        var desk = admission.desk(slug, request);
        return admission.by(secret, desk).isPresent()
                ? Private.see(leading(desk.around(), to), ticket.given(secret))
                : Private.page(HttpStatus.GONE, Html.PAGES.registrationLink(desk.around(), true));
    }

    /// Never out of the conference, whatever somebody wrote into the link.
    private static String leading(Around around, String to) {
        return to.matches("[a-z]{1,40}") ? around.to(to) : around.here();
    }
}
