package dk.tingsted.registration.overview;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Deed;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/participants/{id}`: one who has registered, and what the secretariat does for
/// her.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/participants/{id:[0-9]{1,18}}")
class ParticipantPages {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;
    private final Registrations registrations;
    private final EventLog log;
    private final InstantSource clock;

    ParticipantPages(
            Conferences conferences,
            Programmes programmes,
            Setups setups,
            Registrations registrations,
            EventLog log,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
        this.registrations = registrations;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var one = one(conference, id);
        return Html.page(
                Html.PAGES.registrationParticipant(
                        ParticipantPage.of(
                                slug,
                                programmes.title(conference),
                                organiser.name(),
                                notice(did),
                                setups.of(conference.id()).orElseThrow(NotFound::new),
                                one,
                                registrations.answers(one.id()),
                                registrations.happened(one.id()),
                                programmes.zone(conference))));
    }

    /// Always as a file to keep: what somebody has handed in is never shown as a page of ours.
    @GetMapping("/files/{question:[0-9]{1,18}}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable long id, @PathVariable long question) {
        var one = one(conferences.at(slug), id);
        if (!(registrations.answers(one.id()).get(new QuestionId(question))
                instanceof Answer.Handed(var name, _, var bytes))) {
            throw new NotFound();
        }
        var named = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Security-Policy", "sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(bytes);
    }

    @PostMapping("/withdraw")
    ResponseEntity<byte[]> withdraw(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        var one = one(conferences.at(slug), id);
        var by = new By.Organiser(organiser.name());
        var written = reason.strip().substring(0, Math.min(500, reason.strip().length()));
        return see(
                slug,
                id,
                registrations.withdraw(one.id(), by, written, clock.instant()),
                "withdrawn");
    }

    @PostMapping("/link")
    ResponseEntity<byte[]> renewLink(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var one = one(conferences.at(slug), id);
        var by = new By.Organiser(organiser.name());
        return see(slug, id, registrations.renewLink(one.id(), by, clock.instant()), "link");
    }

    @PostMapping("/erase")
    ResponseEntity<byte[]> erase(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var one = one(conferences.at(slug), id);
        var now = clock.instant();
        registrations.erase(one.id(), new By.Organiser(organiser.name()), now);
        log.add(now, organiser.id(), "participant erased", slug + " " + id);
        return Html.see("/organiser/" + slug + "/participants?did=erased");
    }

    private static ResponseEntity<byte[]> see(String slug, long id, Deed deed, String well) {
        var did = deed instanceof Deed.Done ? well : "late";
        return Html.see("/organiser/" + slug + "/participants/" + id + "?did=" + did);
    }

    /// Found through the conference: the number of another's is no number here. Who was forgotten
    /// is not there.
    private Registration one(Conference conference, long id) {
        return registrations
                .find(conference.id(), new RegistrationId(id))
                .filter(found -> !found.person().name().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private static String notice(String did) {
        return switch (did) {
            case "withdrawn" -> "Tilmeldingen er afmeldt, og pladsen er givet videre.";
            case "link" -> "De gamle links virker ikke mere. Et nyt er sendt med mail.";
            case "late" -> "Det kunne ikke gøres: tilmeldingen er ændret i mellemtiden.";
            default -> "";
        };
    }
}
