package dk.tingsted.notes;

import dk.tingsted.people.Organiser;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
            @RequestHeader(defaultValue = "") String accept,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(required = false) @Nullable UUID point,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID other,
            @RequestParam(defaultValue = "1") int level,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text) {
        var form = new EditReading.Form(act, key, point, after, other, level, version, text);
        return taking.act(desk(slug, organiser), accept, new NoteTaking.Sent(item, person, form));
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> changes(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long after) {
        return taking.changes(desk(slug, organiser), after);
    }

    private static NoteDesk desk(String slug, Organiser organiser) {
        return new NoteDesk(slug, organiser.name(), false);
    }
}
