package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.publishing.Words;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/followup`: the organiser writes the note.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/followup")
class NotePages {

    private static final int LONGEST = 400_000;

    private final Conferences conferences;
    private final FollowUps followUps;
    private final Roles roles;
    private final Clock clock;

    NotePages(Conferences conferences, FollowUps followUps, Roles roles, Clock clock) {
        this.conferences = conferences;
        this.followUps = followUps;
        this.roles = roles;
        this.clock = clock;
    }

    /// @param did what was just done, `saved` or nothing
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var text =
                followUps
                        .of(conference)
                        .filter(one -> one.note().isEmpty())
                        .map(FollowUp::text)
                        .orElse("");
        return Html.page(
                Html.PAGES.followupWriting(
                        page(conference, organiser, text, did.equals("saved"), false)));
    }

    private WritingPage page(
            Conference conference, Organiser organiser, String text, boolean saved, boolean wrong) {
        var versions = followUps.all(conference);
        var may = roles.in(conference.slug(), organiser);
        return new WritingPage(
                conference.slug().value(),
                organiser.name(),
                may.writeFollowUp(),
                text,
                !versions.isEmpty(),
                saved,
                wrong,
                versions.stream()
                        .map(one -> version(conference, one, one.equals(versions.getFirst())))
                        .toList(),
                may.sendLetters());
    }

    private static WritingPage.Version version(
            Conference conference, FollowUp one, boolean isLatest) {
        var at = "/" + conference.slug() + "/followup";
        return new WritingPage.Version(
                one.number(),
                isLatest ? at : "/organiser" + at + "/versions/" + one.number(),
                told(one),
                isLatest,
                one.withdrawn());
    }

    private static String told(FollowUp one) {
        return "Version %d, %s, af %s%s"
                .formatted(
                        one.number(),
                        Words.DANISH.at(one.at()),
                        one.by(),
                        one.note().isEmpty() ? " (indsat som tekst)" : "");
    }

    @PostMapping
    ResponseEntity<byte[]> save(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String text) {
        var conference = conferences.at(slug);
        if (text.isBlank() || text.length() > LONGEST) {
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Html.PAGES.followupWriting(page(conference, organiser, text, false, true)));
        }
        followUps.addFollowUp(conference, "Opsamling", text, organiser.name(), clock.instant());
        return Html.see("/organiser/" + slug + "/followup?did=saved");
    }
}
