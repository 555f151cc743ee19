package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.GuestPage.Stand;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/invitation/{secret}`: the one who is invited answers, in two languages. Only what is
/// posted answers: programs look at links before people do.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/invitation/{secret}",
    "/{slug:[a-z0-9-]+}/en/invitation/{secret}"
})
class GuestPages {

    private final Conferences conferences;
    private final Mailing mailing;
    private final Guests guests;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(900, Duration.ofMinutes(10));

    GuestPages(Conferences conferences, Mailing mailing, Guests guests, InstantSource clock) {
        this.conferences = conferences;
        this.mailing = mailing;
        this.guests = guests;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @PathVariable String secret, HttpServletRequest request) {
        var conference = at(slug, request);
        var one = one(conference, secret);
        if (HttpMethod.GET.matches(request.getMethod())) {
            guests.open(one, clock.instant());
        }
        return page(Html.PAGES.invitationsGuest(page(conference, one, secret, request, "")));
    }

    @GetMapping("/decline")
    ResponseEntity<byte[]> asksToDecline(
            @PathVariable String slug, @PathVariable String secret, HttpServletRequest request) {
        var conference = at(slug, request);
        var one = one(conference, secret);
        return page(Html.PAGES.invitationsDecline(page(conference, one, secret, request, "")));
    }

    /// @param word to the secretariat, if there is one
    @PostMapping("/decline")
    ResponseEntity<byte[]> decline(
            @PathVariable String slug,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String word,
            HttpServletRequest request) {
        var conference = at(slug, request);
        var one = one(conference, secret);
        if (word.length() > Guests.LONGEST_WORD) {
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Html.PAGES.invitationsDecline(page(conference, one, secret, request, word)));
        }
        guests.decline(one, word.replace("\0", ""), clock.instant());
        return Html.see(here(slug, secret, words(request)));
    }

    @GetMapping("/unsubscribe")
    ResponseEntity<byte[]> asksToUnsubscribe(
            @PathVariable String slug, @PathVariable String secret, HttpServletRequest request) {
        var conference = at(slug, request);
        var address = guests.address(conference.id(), secret).orElseThrow(NotFound::new);
        return page(unsubscribe(conference, secret, address, false, request));
    }

    /// By the button on the page, or by a mail program for its reader (RFC 8058), which reads no
    /// answer and follows none.
    @PostMapping("/unsubscribe")
    ResponseEntity<byte[]> unsubscribe(
            @PathVariable String slug, @PathVariable String secret, HttpServletRequest request) {
        var conference = at(slug, request);
        var address = guests.address(conference.id(), secret).orElseThrow(NotFound::new);
        guests.optOut(address, clock.instant());
        return page(unsubscribe(conference, secret, address, true, request));
    }

    private Conference at(String slug, HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        return conferences.at(slug);
    }

    private Invitation one(Conference conference, String secret) {
        return guests.at(conference.id(), secret).orElseThrow(NotFound::new);
    }

    private GuestPage page(
            Conference conference,
            Invitation one,
            String secret,
            HttpServletRequest request,
            String word) {
        var occasion = mailing.occasion(conference).orElseThrow(NotFound::new);
        var words = words(request);
        var slug = conference.slug().value();
        var days = occasion.programme().days();
        var setup = occasion.setup();
        var zone = occasion.programme().zone();
        var now = clock.instant();
        return new GuestPage(
                slug,
                words.title(occasion.programme()),
                days.isEmpty() ? "" : words.dates(days),
                Objects.requireNonNullElse(words.place(occasion.programme().particulars()), ""),
                words,
                one.name(),
                Objects.requireNonNullElse(one.groupName(), ""),
                one.forSeveral(),
                stand(one),
                here(slug, secret, words),
                isOpen(setup.opensAt(), setup.closesAt(), now)
                        ? "/" + slug + words.say("", "/en") + "/registration?invitation=" + secret
                        : "",
                now.isBefore(setup.opensAt()) ? Moments.told(setup.opensAt(), zone, words) : "",
                Moments.told(setup.closesAt(), zone, words),
                word);
    }

    private static JteModel unsubscribe(
            Conference conference,
            String secret,
            String address,
            boolean done,
            HttpServletRequest request) {
        var words = words(request);
        var slug = conference.slug().value();
        return Html.PAGES.invitationsUnsubscribe(
                new UnsubscribePage(words, here(slug, secret, words), address, done));
    }

    private static Stand stand(Invitation one) {
        return switch (one.state()) {
            case CAME -> Stand.CAME;
            case DECLINED -> Stand.DECLINED;
            case OPTED_OUT -> Stand.OPTED_OUT;
            case NEW, POSTED, SENT, OPENED, RETURNED -> Stand.OPEN;
        };
    }

    private static boolean isOpen(Instant from, Instant until, Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    private static String here(String slug, String secret, Words words) {
        return "/" + slug + words.say("", "/en") + "/invitation/" + secret;
    }

    /// By the address: `/kkr-2024/en/invitation/…` is in English.
    private static Words words(HttpServletRequest request) {
        return request.getRequestURI().matches("/[^/]+/en/.*") ? Words.ENGLISH : Words.DANISH;
    }

    private static ResponseEntity<byte[]> page(JteModel model) {
        return Html.page(model);
    }
}
