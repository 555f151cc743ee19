package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.speakers.PassesPage.Made;
import dk.tingsted.speakers.PassesShown.Done;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/passes`: the links of those who lead and speak.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/passes")
class PassesPages {

    private final Conferences conferences;
    private final Passes passes;
    private final PassesShown shown;
    private final Speakers speakers;
    private final LinkPost post;
    private final InstantSource clock;

    PassesPages(
            Conferences conferences,
            Passes passes,
            PassesShown shown,
            Speakers speakers,
            LinkPost post,
            InstantSource clock) {
        this.conferences = conferences;
        this.passes = passes;
        this.shown = shown;
        this.speakers = speakers;
        this.post = post;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return page(
                HttpStatus.OK, organiser, conferences.at(slug), new Done(null, null, notice(did)));
    }

    private static String notice(String did) {
        return switch (did) {
            case "sent" ->
                    "Brevet med linket ligger i udbakken. Et tidligere link gælder ikke mere.";
            case "all" -> "Brevene med links ligger i udbakken.";
            case "revoked" -> "Linket er spærret.";
            case "asked" -> "Det, du beder de medvirkende om, er gemt.";
            case "released" -> "Filen kan nu hentes fra programmets side.";
            case "back" -> "Filen er ikke længere offentlig.";
            case "removed" -> "Filen er slettet.";
            default -> "";
        };
    }

    /// Makes, sends or revokes a link.
    ///
    /// @param purpose `lead`, `notes` or `speaker`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "0") long pass) {
        var conference = conferences.at(slug);
        if (act.equals("revoke")) {
            passes.revoke(conference.id(), pass, organiser.name(), clock.instant());
            return Html.see("/organiser/" + slug + "/passes?did=revoked");
        }
        var wanted =
                new Wanted(
                        conference,
                        purpose(purpose),
                        Roster.name(name),
                        address.strip(),
                        organiser);
        return act.equals("send") ? send(wanted) : make(wanted);
    }

    private static Purpose purpose(String word) {
        return switch (word) {
            case "lead" -> Purpose.LEAD;
            case "notes" -> Purpose.NOTES;
            default -> Purpose.SPEAKER;
        };
    }

    /// A link for somebody.
    private record Wanted(
            Conference conference,
            Purpose purpose,
            String name,
            String address,
            Organiser organiser) {

        boolean isNobody() {
            return name.isBlank() || name.chars().anyMatch(Character::isISOControl);
        }

        String key() {
            return Roster.key(name);
        }
    }

    private ResponseEntity<byte[]> make(Wanted wanted) {
        if (!isKnown(wanted)) {
            return wrong(wanted, "Skriv navnet på den, linket er til.");
        }
        var link = link(wanted);
        return page(
                HttpStatus.OK,
                wanted.organiser(),
                wanted.conference(),
                new Done(new Made(wanted.name(), link), null, ""));
    }

    private ResponseEntity<byte[]> send(Wanted wanted) {
        if (!isKnown(wanted)) {
            return wrong(wanted, "Skriv navnet på den, linket er til.");
        }
        if (!Outgoing.isAddress(wanted.address())) {
            return wrong(
                    wanted,
                    "Brevet til "
                            + wanted.name()
                            + " er ikke sendt. Skriv en mailadresse som navn@kommune.dk.");
        }
        post.send(
                wanted.conference(),
                wanted.purpose(),
                List.of(new LinkPost.To(wanted.key(), wanted.name(), wanted.address())),
                wanted.organiser().name(),
                clock.instant());
        return Html.see("/organiser/" + wanted.conference().slug() + "/passes?did=sent");
    }

    private String link(Wanted wanted) {
        return passes.make(
                        wanted.conference(),
                        wanted.purpose(),
                        wanted.key(),
                        wanted.name(),
                        wanted.organiser().name(),
                        clock.instant())
                .toString();
    }

    /// Anybody may lead the day or take notes; only who is in the programme has a part in it.
    private boolean isKnown(Wanted wanted) {
        return !wanted.isNobody()
                && (wanted.purpose() != Purpose.SPEAKER
                        || Roster.of(speakers.programme(wanted.conference().id()))
                                .find(wanted.key())
                                .isPresent());
    }

    /// @param text what those who take part are asked for; empty for nothing
    @PostMapping("/request")
    ResponseEntity<byte[]> ask(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text) {
        var conference = conferences.at(slug);
        if (text.strip().length() > Speakers.LONGEST_NOTE) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    organiser,
                    conference,
                    new Done(null, "Teksten må højst være på 4.000 tegn.", ""));
        }
        speakers.ask(conference.id(), text, organiser.name(), clock.instant());
        return Html.see("/organiser/" + slug + "/passes?did=asked");
    }

    private ResponseEntity<byte[]> wrong(Wanted wanted, String why) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                wanted.organiser(),
                wanted.conference(),
                new Done(null, why, ""));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Organiser organiser, Conference conference, Done done) {
        var page = shown.page(conference, organiser.name(), done);
        return Discreet.page(status, Html.PAGES.speakersPasses(page));
    }
}
