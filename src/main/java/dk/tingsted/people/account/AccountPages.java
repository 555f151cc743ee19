package dk.tingsted.people.account;

import dk.tingsted.people.Moments;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.people.SignedIn;
import dk.tingsted.people.passkey.Passkeys;
import dk.tingsted.people.second.Codes;
import dk.tingsted.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/me`: what is one's own.
@Controller
@RequestMapping("/organiser/me")
class AccountPages {

    private static final String MINE = "/organiser/me";

    private final Passkeys passkeys;
    private final Codes codes;
    private final Sessions sessions;
    private final AddressChanges addresses;
    private final Roles roles;
    private final SignedIn signedIn;
    private final InstantSource clock;

    AccountPages(
            Passkeys passkeys,
            Codes codes,
            Sessions sessions,
            AddressChanges addresses,
            Roles roles,
            SignedIn signedIn,
            InstantSource clock) {
        this.passkeys = passkeys;
        this.codes = codes;
        this.sessions = sessions;
        this.addresses = addresses;
        this.roles = roles;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        return page(HttpStatus.OK, organiser, request, notice(did), "", "");
    }

    @PostMapping("/address")
    ResponseEntity<byte[]> changeAddress(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam String address,
            HttpServletRequest request) {
        var refused =
                signedIn.isRecent(request, clock.instant())
                        ? addresses.ask(organiser, address, clock.instant())
                        : Optional.of("Vis først, at det er dig: se øverst på siden.");
        return refused.isEmpty()
                ? Html.see(MINE + "?did=address")
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        organiser,
                        request,
                        "",
                        address,
                        refused.get());
    }

    @PostMapping("/sessions/{key}/end")
    ResponseEntity<byte[]> end(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String key) {
        sessions.end(organiser, key, clock.instant());
        return Html.see(MINE + "?did=ended");
    }

    @PostMapping("/sessions/others")
    ResponseEntity<byte[]> endOthers(
            @AuthenticationPrincipal Organiser organiser, HttpServletRequest request) {
        sessions.endOthers(organiser, request.getSession().getId(), clock.instant());
        return Html.see(MINE + "?did=ended");
    }

    private static String notice(String did) {
        return switch (did) {
            case "address" ->
                    "Der er sendt et link til den nye adresse. Adressen skiftes, når du har åbnet"
                            + " linket og trykket på knappen; det skal ske inden for ti minutter.";
            case "ended" -> "Loginnet er sluttet.";
            case "key" -> "Adgangsnøglen er tilføjet. Næste gang kan du logge ind med den.";
            case "no-key" ->
                    "Adgangsnøglen blev ikke tilføjet. Der gik for lang tid, eller den er her"
                            + " allerede. Prøv igen.";
            default -> "";
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            HttpServletRequest request,
            String notice,
            String typed,
            String wrong) {
        var id = organiser.id();
        var here = Optional.of(request.getSession().getId());
        var administrator = roles.of(id).isAdministrator();
        return Html.page(
                status,
                Html.PAGES.peopleAccount(
                        new AccountPage(
                                organiser.name(),
                                Optional.ofNullable(organiser.address()).orElse(""),
                                passkeys.of(id).stream().map(AccountPage.Key::of).toList(),
                                codes.since(id).map(Moments::said).orElse(""),
                                codes.left(id),
                                sessions.of(id, here).stream().map(AccountPage.Place::of).toList(),
                                administrator && !codes.factors(id).any(),
                                administrator,
                                signedIn.isRecent(request, clock.instant()),
                                notice,
                                typed,
                                wrong)));
    }
}
