package dk.tingsted.notes;

import dk.tingsted.passes.Admittance;
import dk.tingsted.passes.Bearer;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/notes`: a note-taker writes by her link, without an account.
@Controller
@RequestMapping("/{slug:[a-z0-9-]+}")
class NotesByLinkPages {

    private final Admittance admittance;
    private final NoteTaking taking;

    NotesByLinkPages(Admittance admittance, NoteTaking taking) {
        this.admittance = admittance;
        this.taking = taking;
    }

    @GetMapping("/notes")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.NOTES, request, bearer -> taking.shown(desk(bearer), at));
    }

    /// Notes are taken in Danish, also by one who opened her link in English.
    @GetMapping("/en/notes")
    ResponseEntity<byte[]> inEnglish(@PathVariable String slug) {
        return Html.see("/" + slug + "/notes");
    }

    @PostMapping("/notes")
    ResponseEntity<byte[]> act(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.NOTES, request, bearer -> taking.act(desk(bearer), request));
    }

    @GetMapping("/notes/changes")
    ResponseEntity<byte[]> changes(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long after,
            HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.NOTES, request, bearer -> taking.changes(desk(bearer), after));
    }

    @GetMapping("/notes/said")
    ResponseEntity<byte[]> said(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(slug, Purpose.NOTES, request, bearer -> taking.said(desk(bearer)));
    }

    private static NoteDesk desk(Bearer bearer) {
        return new NoteDesk(bearer.slug(), bearer.pass().name(), true);
    }
}
