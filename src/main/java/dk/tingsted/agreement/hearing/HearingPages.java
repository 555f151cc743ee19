package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Desk;
import dk.tingsted.agreement.Desks;
import dk.tingsted.agreement.Prose;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.form.Municipalities;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement/{id}/hearing`: the parties, who has answered what, and the letters.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/hearing")
class HearingPages {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 300;

    private final Desks desks;
    private final Hearings hearings;
    private final InstantSource clock;

    HearingPages(Desks desks, Hearings hearings, InstantSource clock) {
        this.desks = desks;
        this.hearings = hearings;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String did,
            @RequestParam(defaultValue = "0") int many) {
        var desk = desks.at(slug, id, organiser).noticed(notice(did, many));
        return Html.page(Html.PAGES.agreementHearing(page(desk, Map.of(), List.of(), "")));
    }

    private static String notice(String did, int many) {
        return switch (did) {
            case "parties" -> "Parterne er valgt. Skriv deres mailadresser.";
            case "addresses" -> "Adresserne er gemt.";
            case "sent" -> "Aftalen er sendt i høring: " + letters(many) + " i udbakken.";
            case "reminded" -> "Påmindelsen er sendt: " + letters(many) + " i udbakken.";
            case "removed" -> "Parten er fjernet, og dens link virker ikke længere.";
            default -> "";
        };
    }

    private static String letters(int many) {
        return many + (many == 1 ? " brev er lagt" : " breve er lagt");
    }

    /// The field `act` is `region`, `add`, `addresses`, `send` or `remind`.
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam Map<String, String> fields) {
        var desk = desks.at(slug, id, organiser);
        var now = clock.instant();
        return switch (fields.getOrDefault("act", "")) {
            case "region" -> region(desk, fields.getOrDefault("region", ""));
            case "add" -> add(desk, fields.getOrDefault("name", ""));
            case "addresses" -> addresses(desk, fields);
            case "send" ->
                    see(
                            desk,
                            "sent&many="
                                    + hearings.send(
                                            desk.conference(),
                                            desk.agreement(),
                                            sendable(desk),
                                            desk.by(),
                                            now));
            case "remind" ->
                    see(
                            desk,
                            "reminded&many="
                                    + hearings.remind(
                                            desk.conference(), desk.agreement(), desk.by(), now));
            default -> see(desk, "");
        };
    }

    private ResponseEntity<byte[]> region(Desk desk, String region) {
        var within =
                Municipality.all().stream()
                        .filter(one -> one.region().equals(region))
                        .map(Municipality::name)
                        .collect(Collectors.toSet());
        var there = Municipalities.names().stream().filter(within::contains).toList();
        if (there.isEmpty()) {
            return wrong(desk.alarmed("Vælg en region."), "");
        }
        var names = Stream.concat(there.stream(), Stream.of(region)).toList();
        hearings.add(desk.agreement(), names, desk.by(), clock.instant());
        return see(desk, "parties");
    }

    private ResponseEntity<byte[]> add(Desk desk, String typed) {
        var name = Prose.line(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return wrong(
                    desk.alarmed("Skriv partens navn, højst " + LONGEST_NAME + " tegn."), typed);
        }
        if (hearings.parties(desk.agreement().id()).size() >= MOST) {
            return wrong(desk.alarmed("Der er plads til " + MOST + " parter."), typed);
        }
        hearings.add(desk.agreement(), List.of(name), desk.by(), clock.instant());
        return see(desk, "parties");
    }

    private ResponseEntity<byte[]> addresses(Desk desk, Map<String, String> fields) {
        var good = new LinkedHashMap<Long, String>();
        var typed = new LinkedHashMap<Long, String>();
        var wrong = new ArrayList<Long>();
        for (var party : hearings.parties(desk.agreement().id())) {
            var text = fields.getOrDefault("address-" + party.id(), party.address()).strip();
            typed.put(party.id(), text);
            if (text.isEmpty() || Outgoing.isAddress(text)) {
                good.put(party.id(), text);
            } else {
                wrong.add(party.id());
            }
        }
        if (!wrong.isEmpty()) {
            var desked =
                    desk.alarmed(
                            "Intet er gemt. "
                                    + (wrong.size() == 1
                                            ? "En adresse"
                                            : wrong.size() + " adresser")
                                    + " kan ikke bruges: skriv hver som navn@kommune.dk.");
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Html.PAGES.agreementHearing(page(desked, typed, wrong, "")));
        }
        hearings.address(desk.agreement(), good);
        return see(desk, "addresses");
    }

    private ResponseEntity<byte[]> wrong(Desk desk, String name) {
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.agreementHearing(page(desk, Map.of(), List.of(), name)));
    }

    private HearingPage page(Desk desk, Map<Long, String> typed, List<Long> wrong, String name) {
        var now = clock.instant();
        var zone = hearings.zone(desk.conference());
        var standings = hearings.standings(desk.conference(), desk.agreement());
        return new HearingPage(
                desk,
                Overview.of(desk.agreement(), standings, now, zone),
                hearings.editions(desk.agreement()),
                sendable(desk).size(),
                (int) standings.stream().filter(one -> one.isToBeReminded(now, zone)).count(),
                hearings.isNew(desk.agreement()),
                regions(),
                typed,
                wrong,
                name);
    }

    /// Those that have not got the text as it is now.
    private List<Party> sendable(Desk desk) {
        var editions = hearings.editions(desk.agreement());
        boolean isNew = hearings.isNew(desk.agreement());
        return hearings.standings(desk.conference(), desk.agreement()).stream()
                .filter(one -> {
                    var sent = one.sent();
                    return sent == null || isNew || sent.edition() != editions.getFirst().id();
                })
                .map(Standing::party)
                .filter(one -> Outgoing.isAddress(one.address()))
                .toList();
    }

    private static List<String> regions() {
        return Municipality.all().stream().map(Municipality::region).distinct().sorted().toList();
    }

    private static ResponseEntity<byte[]> see(Desk desk, String did) {
        return Html.see(desk.here() + "/hearing?did=" + did);
    }
}
