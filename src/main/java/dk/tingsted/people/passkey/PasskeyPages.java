package dk.tingsted.people.passkey;

import dk.tingsted.people.Proof;
import dk.tingsted.people.SignedIn;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a passkey, from the page for signing in or the one that asks for a second proof.
@Controller
class PasskeyPages {

    private final Passkeys passkeys;
    private final SignedIn signedIn;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(600, Duration.ofMinutes(10));

    PasskeyPages(Passkeys passkeys, SignedIn signedIn, InstantSource clock) {
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PostMapping("/login/passkey/wish")
    ResponseEntity<KeyWish> wish(HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        return ResponseEntity.ok(passkeys.toSignIn(clock.instant()));
    }

    /// @param credential as the browser gave it
    @PostMapping("/login/passkey")
    ResponseEntity<byte[]> use(@RequestParam String credential, HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr(), clock.instant());
        var organiser = passkeys.signIn(credential, clock.instant());
        if (organiser.isEmpty()) {
            return Html.page(HttpStatus.FORBIDDEN, Html.PAGES.peopleUnproved());
        }
        signedIn.begin(request, organiser.get(), Proof.TWO, clock.instant());
        return Html.see("/organiser");
    }
}
