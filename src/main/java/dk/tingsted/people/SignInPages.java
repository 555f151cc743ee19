package dk.tingsted.people;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out. To open a link shows a button, to press it signs in: programs that look into
/// letters open links, people press buttons.
@Controller
class SignInPages {

    /// Where organisers begin.
    static final String INSIDE = "/organiser";

    private final SignIn signIn;
    private final SignedIn signedIn;
    private final Settings settings;
    private final InstantSource clock;
    private final Throttle asking = new Throttle(600, Duration.ofMinutes(10));
    private final Throttle trying = new Throttle(600, Duration.ofMinutes(10));

    SignInPages(SignIn signIn, SignedIn signedIn, Settings settings, InstantSource clock) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> ask() {
        return Html.page(Html.PAGES.peopleLogin(settings.singleSignOn() != null));
    }

    /// The answer does not wait for the search, so that its time tells nothing either.
    @PostMapping("/login")
    ResponseEntity<byte[]> asked(@RequestParam String address, HttpServletRequest request) {
        asking.pass(request.getRemoteAddr(), clock.instant());
        var now = clock.instant();
        Thread.startVirtualThread(() -> signIn.ask(address, now));
        return Html.see("/login/sent");
    }

    @GetMapping("/login/sent")
    ResponseEntity<byte[]> sent() {
        return Html.page(Html.PAGES.peopleSent());
    }

    @GetMapping("/login/{secret}")
    ResponseEntity<byte[]> open(@PathVariable String secret) {
        return Html.page(Html.PAGES.peopleLink());
    }

    @PostMapping("/login/{secret}")
    ResponseEntity<byte[]> use(@PathVariable String secret, HttpServletRequest request) {
        trying.pass(request.getRemoteAddr(), clock.instant());
        var welcome = signIn.use(secret, clock.instant());
        if (welcome.isEmpty()) {
            return Html.page(HttpStatus.GONE, Html.PAGES.peopleUsed());
        }
        signedIn.begin(request, welcome.get().organiser(), welcome.get().proof(), clock.instant());
        return Html.see(INSIDE);
    }

    @PostMapping("/logout")
    ResponseEntity<byte[]> leave(
            @AuthenticationPrincipal @Nullable Organiser organiser, HttpServletRequest request) {
        if (organiser != null) {
            signIn.leave(organiser, clock.instant());
        }
        signedIn.end(request);
        return Html.forgetting("/");
    }
}
