package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.LinkLetter;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.stands.StandsDesk.Done;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/stands/{number}/link`: makes, sends and revokes an exhibitor's link.
@Controller
class StandLinkPages {

    private final Conferences conferences;
    private final Exhibition exhibition;
    private final StandsDesk desk;
    private final Passes passes;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    StandLinkPages(
            Conferences conferences,
            Exhibition exhibition,
            StandsDesk desk,
            Passes passes,
            Outbox outbox,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.conferences = conferences;
        this.exhibition = exhibition;
        this.desk = desk;
        this.passes = passes;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param act `make`, `send` or `revoke`
    @PostMapping("/organiser/{slug:[a-z0-9-]+}/stands/{id:[0-9]{1,18}}/link")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "0") long pass) {
        var conference = conferences.at(slug);
        var stand = exhibition.find(conference.id(), id).orElseThrow(NotFound::new);
        return switch (act) {
            case "revoke" -> {
                passes.revoke(conference.id(), pass, organiser.name(), clock.instant());
                yield see(slug, "revoked");
            }
            case "send" -> send(conference, stand, address.strip(), organiser);
            default -> make(conference, stand, organiser);
        };
    }

    private ResponseEntity<byte[]> make(Conference conference, Stand stand, Organiser organiser) {
        var name = stand.told().name();
        var link = link(conference, stand, organiser).toString();
        var done = new Done(new StandsPage.Made(name, link), null, "", "", "");
        return Discreet.page(
                HttpStatus.OK,
                Html.PAGES.standsStands(desk.page(conference, organiser.name(), done)));
    }

    private ResponseEntity<byte[]> send(
            Conference conference, Stand stand, String address, Organiser organiser) {
        if (!Outgoing.isAddress(address)) {
            var why =
                    "Brevet til "
                            + stand.told().name()
                            + " er ikke sendt. Skriv en mailadresse som navn@firma.dk.";
            var page = desk.page(conference, organiser.name(), Done.wrong(why, "", ""));
            return Discreet.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.standsStands(page));
        }
        transactions.executeWithoutResult(_ -> post(conference, stand, address, organiser));
        return see(conference.slug().value(), "sent");
    }

    private void post(Conference conference, Stand stand, String address, Organiser organiser) {
        var now = clock.instant();
        exhibition.note(conference, stand.id(), address);
        var title = Words.DANISH.title(desk.programme(conference));
        var letter = new LinkLetter(conference, Purpose.STAND, title, organiser.name());
        var link = link(conference, stand, organiser);
        outbox.post(List.of(letter.to(stand.told().name(), address, link, now)), now);
    }

    private URI link(Conference conference, Stand stand, Organiser organiser) {
        return passes.make(
                conference,
                Purpose.STAND,
                stand.key(),
                stand.told().name(),
                organiser.name(),
                clock.instant());
    }

    private static ResponseEntity<byte[]> see(String slug, String did) {
        return Html.see("/organiser/" + slug + "/stands?did=" + did);
    }
}
