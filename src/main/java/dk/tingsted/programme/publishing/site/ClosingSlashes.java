package dk.tingsted.programme.publishing.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/` and `/{slug}/en/`, which people type and programs write: the pages are at the
/// addresses without the last slash. Answered alike for every name, so it tells of no draft.
@Controller
class ClosingSlashes {

    @GetMapping("/{slug:[a-z0-9-]+}/")
    ResponseEntity<Void> danish(@PathVariable String slug) {
        return moved("/" + slug);
    }

    @GetMapping("/{slug:[a-z0-9-]+}/en/")
    ResponseEntity<Void> english(@PathVariable String slug) {
        return moved("/" + slug + "/en");
    }

    private static ResponseEntity<Void> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).header("Location", path).build();
    }
}
