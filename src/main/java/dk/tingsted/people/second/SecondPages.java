package dk.tingsted.people.second;

import dk.tingsted.people.Organiser;
import dk.tingsted.people.Proof;
import dk.tingsted.people.SignedIn;
import dk.tingsted.people.second.Codes.Tried;
import dk.tingsted.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/second`: somebody shows herself a second time, or is told how to become able to.
@Controller
@RequestMapping("/organiser/second")
class SecondPages {

    private final Codes codes;
    private final SignedIn signedIn;
    private final InstantSource clock;

    SecondPages(Codes codes, SignedIn signedIn, InstantSource clock) {
        this.codes = codes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// @param again whether she has come from her own page, to change something there
    @GetMapping
    ResponseEntity<byte[]> ask(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam(defaultValue = "") String again) {
        return page(HttpStatus.OK, organiser, !again.isEmpty(), "");
    }

    @PostMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        var tried = codes.use(organiser, code, clock.instant());
        if (tried != Tried.RIGHT) {
            return page(status(tried), organiser, !again.isEmpty(), words(tried));
        }
        signedIn.proveAgain(request, Proof.TWO, clock.instant());
        return Html.see(again.isEmpty() ? "/organiser" : "/organiser/me");
    }

    @GetMapping("/setup")
    ResponseEntity<byte[]> setUp(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        var page =
                new SetUpPage(
                        organiser.name(),
                        signedIn.proof(request) == Proof.CONSOLE,
                        signedIn.isRecent(request, clock.instant()));
        return Html.page(Html.PAGES.peopleSetup(page));
    }

    static HttpStatus status(Tried tried) {
        return tried == Tried.TOO_MANY
                ? HttpStatus.TOO_MANY_REQUESTS
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    static String words(Tried tried) {
        return switch (tried) {
            case RIGHT -> "";
            case WRONG ->
                    "Koden passer ikke, eller den er brugt før. Vent på den næste på telefonen, og"
                            + " se efter, at telefonens ur går rigtigt.";
            case TOO_MANY -> "Der er skrevet fem forkerte koder. Vent et kvarter, og prøv igen.";
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Organiser organiser, boolean again, String wrong) {
        var factors = codes.factors(organiser.id());
        return Html.page(
                status,
                Html.PAGES.peopleSecond(
                        new SecondPage(
                                organiser.name(),
                                Optional.ofNullable(organiser.address()).orElse(""),
                                factors.codes() || codes.left(organiser.id()) > 0,
                                factors.passkeys(),
                                again,
                                wrong)));
    }
}
