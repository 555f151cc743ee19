package dk.tingsted.followup.draft;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.followup.FollowUpFiles;
import dk.tingsted.followup.Publishing;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Material;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/followup/note`: the note is composed, edited block by block, and published.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/followup/note")
class DraftPages {

    private final Conferences conferences;
    private final Drafts drafts;
    private final DraftShown shown;
    private final Publishing publishing;
    private final InstantSource clock;

    DraftPages(
            Conferences conferences,
            Drafts drafts,
            DraftShown shown,
            Publishing publishing,
            InstantSource clock) {
        this.conferences = conferences;
        this.drafts = drafts;
        this.shown = shown;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return page(HttpStatus.OK, conferences.at(slug), organiser, null, did);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Conference conference,
            Organiser organiser,
            DraftShown.@Nullable Trouble trouble,
            String did) {
        return shown.page(status, conference, organiser, trouble, said(did), clock.instant());
    }

    private static @Nullable String said(String did) {
        return switch (did) {
            case "composed" ->
                    "Noten er sat sammen af det, der står nu. Det, du har rettet, er blevet stående.";
            case "saved" -> "Gemt.";
            case "published" -> "Noten er udgivet, og alle kan læse den.";
            default -> null;
        };
    }

    /// @param part the parts that it is to have
    @PostMapping
    ResponseEntity<byte[]> compose(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") Set<String> part) {
        var parts =
                new Material.Parts(
                        part.contains("participants"),
                        part.contains("discussions"),
                        part.contains("questions"));
        drafts.compose(conferences.at(slug), parts, organiser.name(), clock.instant());
        return Html.see("/organiser/" + slug + "/followup/note?did=composed");
    }

    /// @param id of the block; 0 for the place before the first
    /// @param after the block behind which it is put; 0 for the place before the first
    @PostMapping("/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> edit(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam String act,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "paragraph") String form,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "") String text) {
        var conference = conferences.at(slug);
        var typed = Form.of(form).orElseThrow(NotFound::new);
        var edited =
                drafts.edit(
                        conference, id, version, edit(act, typed, text, after), organiser.name());
        return switch (edited) {
            case Edited.Done(var block, var _) ->
                    Html.see("/organiser/" + slug + "/followup/note?did=saved#b" + block);
            case Edited.Crossed(var now) ->
                    page(
                            HttpStatus.CONFLICT,
                            conference,
                            organiser,
                            new DraftShown.Trouble(id, typed, text, crossed(now), true),
                            "");
            case Edited.Unknown _ ->
                    page(
                            HttpStatus.CONFLICT,
                            conference,
                            organiser,
                            new DraftShown.Trouble(id, typed, text, GONE, false),
                            "");
            case Edited.Refused(var why) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            conference,
                            organiser,
                            new DraftShown.Trouble(id, typed, text, why, false),
                            "");
        };
    }

    private static final String GONE =
            "Blokken er der ikke mere: en kollega har fjernet den, eller noten er sat sammen igen."
                    + " Det, du skrev, står nederst, så du kan sætte det ind et andet sted.";

    private static String crossed(Kept now) {
        return now.removed()
                ? "En kollega har fjernet blokken, mens du skrev. Det, du skrev, står nederst."
                : "En kollega har rettet blokken, mens du skrev. Det, du skrev, står stadig i feltet;"
                        + " gem igen, hvis det skal gælde.";
    }

    private static Edit edit(String act, Form form, String text, long after) {
        return switch (act) {
            case "say" -> new Edit.Say(form, text);
            case "add" -> new Edit.Add(form, text);
            case "up" -> new Edit.Step(true);
            case "down" -> new Edit.Step(false);
            case "place" -> new Edit.Place(after);
            case "remove" -> new Edit.Remove();
            case "restore" -> new Edit.Restore();
            case "follow" -> new Edit.Follow();
            case "leave" -> new Edit.Leave();
            default -> throw new NotFound();
        };
    }

    @PostMapping("/published")
    ResponseEntity<byte[]> publish(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        return publishing
                .publish(conference, organiser.name(), clock.instant())
                .map(why ->
                        page(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                conference,
                                organiser,
                                new DraftShown.Trouble(0, Form.PARAGRAPH, "", why, false),
                                ""))
                .orElseGet(() -> Html.see("/organiser/" + slug + "/followup/note?did=published"));
    }

    /// The draft as a file, for those who shall read it first.
    @GetMapping("/draft.{kind:pdf|docx}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String kind) {
        return publishing
                .draft(conferences.at(slug), kind, clock.instant())
                .map(bytes -> FollowUpFiles.answer(slug + "-opsamling-udkast", kind, bytes))
                .orElseThrow(NotFound::new);
    }
}
