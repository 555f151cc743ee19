package dk.tingsted.people.second;

import dk.tingsted.people.Organiser;
import dk.tingsted.people.Proof;
import dk.tingsted.people.SignedIn;
import dk.tingsted.people.second.Codes.Tried;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/me/codes`: codes from the phone are set up and taken away, and codes for the drawer
/// are made. Only for one who has just shown herself.
@Controller
@RequestMapping("/organiser/me/codes")
class CodePages {

    private static final String MINE = "/organiser/me";

    private final Codes codes;
    private final SignedIn signedIn;
    private final InstantSource clock;

    CodePages(Codes codes, SignedIn signedIn, InstantSource clock) {
        this.codes = codes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<byte[]> begin(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        if (!signedIn.isRecent(request, clock.instant())) {
            return Html.see(SignedIn.AGAIN);
        }
        codes.begin(organiser.id(), clock.instant());
        return Html.see(MINE + "/codes");
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        return signedIn.isRecent(request, clock.instant())
                ? page(HttpStatus.OK, organiser, "")
                : Html.see(SignedIn.AGAIN);
    }

    @PostMapping("/confirm")
    ResponseEntity<byte[]> confirm(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam String code,
            HttpServletRequest request) {
        var now = clock.instant();
        if (!signedIn.isRecent(request, now)) {
            return Html.see(SignedIn.AGAIN);
        }
        var tried = codes.confirm(organiser, code, now);
        if (tried != Tried.RIGHT) {
            return page(SecondPages.status(tried), organiser, SecondPages.words(tried));
        }
        signedIn.proveAgain(request, Proof.TWO, now);
        return codes.left(organiser.id()) == 0 ? drawer(organiser, now) : Html.see(MINE);
    }

    @PostMapping("/remove")
    ResponseEntity<byte[]> remove(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        if (!signedIn.isRecent(request, clock.instant())) {
            return Html.see(SignedIn.AGAIN);
        }
        codes.remove(organiser, clock.instant());
        return Html.see(MINE);
    }

    @PostMapping("/drawer")
    ResponseEntity<byte[]> drawer(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        var now = clock.instant();
        return signedIn.isRecent(request, now) ? drawer(organiser, now) : Html.see(SignedIn.AGAIN);
    }

    private ResponseEntity<byte[]> drawer(Organiser organiser, Instant now) {
        return Html.page(
                Html.PAGES.peopleDrawer(
                        new RecoveryCodesPage(
                                organiser.name(), codes.newRecoveryCodes(organiser, now))));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Organiser organiser, String wrong) {
        return codes.waiting(organiser.id())
                .map(Totp::base32)
                .map(secret ->
                        Html.page(
                                status,
                                Html.PAGES.peopleCodes(
                                        new CodesPage(
                                                organiser.name(),
                                                QrCode.svg(
                                                        address(organiser, secret),
                                                        "Firkantet kode til telefonens app"),
                                                secret.replaceAll("(.{4})(?!$)", "$1 "),
                                                wrong))))
                .orElseGet(() -> Html.see(MINE));
    }

    /// As the apps on phones read it.
    private static String address(Organiser organiser, String secret) {
        var name = Objects.requireNonNullElse(organiser.address(), organiser.name());
        return "otpauth://totp/Tingsted:"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret="
                + secret
                + "&issuer=Tingsted";
    }
}
