package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/followup/versions`: the versions of the note before the latest, for everybody but those
/// that the secretariat has withdrawn.
@Controller
class NoteVersionPages {

    private final Conferences conferences;
    private final FollowUps followUps;
    private final NoteReading reading;
    private final InstantSource clock;

    NoteVersionPages(
            Conferences conferences,
            FollowUps followUps,
            NoteReading reading,
            InstantSource clock) {
        this.conferences = conferences;
        this.followUps = followUps;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/followup/versions")
    ResponseEntity<byte[]> list(@PathVariable String slug) {
        var conference = conferences.at(slug);
        var all = followUps.all(conference).stream().filter(one -> !one.withdrawn()).toList();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return Html.page(Html.PAGES.followupVersions(NoteVersionsPage.of(slug, all)));
    }

    @GetMapping("/{slug:[a-z0-9-]+}/followup/versions/{number:[0-9]{1,6}}")
    ResponseEntity<byte[]> read(@PathVariable String slug, @PathVariable int number) {
        var conference = conferences.at(slug);
        var one = open(conference, number);
        return isLatest(conference, one)
                ? Html.see("/" + slug + "/followup")
                : Html.page(reading.earlier(conference, one, true));
    }

    private FollowUp open(Conference conference, int number) {
        return followUps
                .version(conference, number)
                .filter(one -> !one.withdrawn())
                .orElseThrow(NotFound::new);
    }

    private boolean isLatest(Conference conference, FollowUp one) {
        return followUps.of(conference).filter(last -> last.number() == one.number()).isPresent();
    }

    @GetMapping("/{slug:[a-z0-9-]+}/followup/versions/{number:[0-9]{1,6}}.{kind:pdf|docx}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable int number, @PathVariable String kind) {
        var conference = conferences.at(slug);
        var one = open(conference, number);
        return followUps
                .file(conference, one.number(), kind)
                .map(bytes ->
                        FollowUpFiles.answer(slug + "-opsamling-" + one.number(), kind, bytes))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/followup/versions/{number:[0-9]{1,6}}")
    ResponseEntity<byte[]> forOrganisers(@PathVariable String slug, @PathVariable int number) {
        var conference = conferences.at(slug);
        var one = followUps.version(conference, number).orElseThrow(NotFound::new);
        return isLatest(conference, one)
                ? Html.see("/" + slug + "/followup")
                : Html.page(reading.earlier(conference, one, !one.withdrawn()));
    }

    /// @param act `withdraw` or `show`
    @PostMapping("/organiser/{slug:[a-z0-9-]+}/followup/versions/{number:[0-9]{1,6}}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String act) {
        var conference = conferences.at(slug);
        switch (act) {
            case "withdraw" ->
                    followUps.withdraw(conference, number, organiser.name(), clock.instant());
            case "show" -> followUps.showAgain(conference, number);
            default -> throw new NotFound();
        }
        return Html.see("/organiser/" + slug + "/followup?did=" + act);
    }
}
