package dk.tingsted.programme.publishing.site;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/organiser/{slug}/site.zip`: the published site, for the organiser's own web server or drawer.
@Controller
class SiteDownloads {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Conferences conferences;
    private final Programmes programmes;

    SiteDownloads(Conferences conferences, Programmes programmes) {
        this.conferences = conferences;
        this.programmes = programmes;
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/site.zip")
    ResponseEntity<byte[]> zip(@PathVariable String slug) throws IOException {
        var conference = conferences.at(slug);
        var editions = programmes.editions(conference.id()).reversed();
        if (editions.isEmpty()) {
            throw new NotFound();
        }
        var bytes = new ByteArrayOutputStream();
        StaticSite.zip(editions, conference.slug(), bytes);
        var attached = ContentDisposition.attachment().filename(slug + ".zip").build();
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes.toByteArray());
    }
}
