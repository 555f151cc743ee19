package dk.tingsted.people.passkey;

import dk.tingsted.people.Organiser;
import dk.tingsted.people.Proof;
import dk.tingsted.people.SignedIn;
import dk.tingsted.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/me/passkeys`: keys are added and taken away, by one who has just shown herself.
@Controller
@RequestMapping("/organiser/me/passkeys")
class OwnPasskeyPages {

    private static final String MINE = "/organiser/me";

    private final Passkeys passkeys;
    private final SignedIn signedIn;
    private final InstantSource clock;

    OwnPasskeyPages(Passkeys passkeys, SignedIn signedIn, InstantSource clock) {
        this.passkeys = passkeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PostMapping("/wish")
    ResponseEntity<NewKeyWish> wish(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        return signedIn.isRecent(request, clock.instant())
                ? ResponseEntity.ok(passkeys.toAdd(organiser, clock.instant()))
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    /// The device has asked for her finger or PIN: that is two proofs.
    ///
    /// @param credential as the browser gave it
    @PostMapping
    ResponseEntity<byte[]> add(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String credential,
            HttpServletRequest request) {
        var now = clock.instant();
        if (!signedIn.isRecent(request, now)) {
            return Html.see(SignedIn.AGAIN);
        }
        if (!passkeys.add(organiser, name, credential, now)) {
            return Html.see(MINE + "?did=no-key");
        }
        signedIn.proveAgain(request, Proof.TWO, now);
        return Html.see(MINE + "?did=key");
    }

    @PostMapping("/{passkey}/remove")
    ResponseEntity<byte[]> remove(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable long passkey,
            HttpServletRequest request) {
        if (!signedIn.isRecent(request, clock.instant())) {
            return Html.see(SignedIn.AGAIN);
        }
        passkeys.remove(organiser, passkey, clock.instant());
        return Html.see(MINE);
    }
}
