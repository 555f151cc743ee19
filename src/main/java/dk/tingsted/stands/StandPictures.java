package dk.tingsted.stands;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/stands/pictures/…`: pictures of stands and of the plan. The name follows from what is
/// seen, so a browser may keep it for ever.
@Controller
class StandPictures {

    private final Conferences conferences;
    private final Exhibition exhibition;

    StandPictures(Conferences conferences, Exhibition exhibition) {
        this.conferences = conferences;
        this.exhibition = exhibition;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/stands/pictures/{name:[0-9a-f]{32}\\.(?:png|jpg)}")
    ResponseEntity<byte[]> fetch(@PathVariable String slug, @PathVariable String name) {
        return exhibition
                .bytes(conferences.at(slug).id(), name)
                .map(bytes ->
                        ResponseEntity.ok()
                                .contentType(
                                        name.endsWith("png")
                                                ? MediaType.IMAGE_PNG
                                                : MediaType.IMAGE_JPEG)
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofDays(365))
                                                .cachePublic()
                                                .immutable())
                                .body(bytes))
                .orElseThrow(NotFound::new);
    }
}
