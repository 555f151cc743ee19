package dk.tingsted.notes;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.PageWorker;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/notes`: somebody with an account takes notes.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/notes")
class NotesPages {

    private final NoteTaking taking;

    NotesPages(NoteTaking taking) {
        this.taking = taking;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String at) {
        return taking.shown(desk(slug, organiser), at);
    }

    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request) {
        return taking.act(desk(slug, organiser), request);
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> changes(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long after) {
        return taking.changes(desk(slug, organiser), after);
    }

    @GetMapping("/said")
    ResponseEntity<byte[]> said(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return taking.said(desk(slug, organiser));
    }

    @GetMapping("/worker.js")
    ResponseEntity<byte[]> worker(@PathVariable String slug) {
        return PageWorker.of("hall-worker.js", "/organiser/" + slug + "/notes");
    }

    private static NoteDesk desk(String slug, Organiser organiser) {
        return new NoteDesk(slug, organiser.name(), false);
    }
}
