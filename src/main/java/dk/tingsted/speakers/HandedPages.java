package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/passes/slides`: what was handed in, file by file or all at once.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/passes")
class HandedPages {

    private final Conferences conferences;
    private final Speakers speakers;
    private final InstantSource clock;

    HandedPages(Conferences conferences, Speakers speakers, InstantSource clock) {
        this.conferences = conferences;
        this.speakers = speakers;
        this.clock = clock;
    }

    /// File by file, so that no more than one is in memory.
    @GetMapping("/slides.zip")
    void all(@PathVariable String slug, HttpServletResponse response) throws IOException {
        var conference = conferences.at(slug);
        var names =
                SlideNames.of(
                        speakers.programme(conference.id()), speakers.slides(conference.id()));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, SlideAnswer.attached(slug + "-slides.zip"));
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            // They are packed already.
            zip.setLevel(0);
            for (var named : names) {
                zip.putNextEntry(new ZipEntry(named.name()));
                zip.write(speakers.bytes(conference.id(), named.slides().id()));
                zip.closeEntry();
            }
        }
    }

    @GetMapping("/slides/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> one(@PathVariable String slug, @PathVariable long id) {
        var conference = conferences.at(slug);
        return SlideAnswer.of(found(conference, id), speakers.bytes(conference.id(), id));
    }

    /// @param act `release`, `back` or `remove`
    @PostMapping("/slides/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String act) {
        var conference = conferences.at(slug);
        var file = found(conference, id);
        return switch (act) {
            case "release" -> {
                speakers.release(conference, file.id(), organiser.name(), clock.instant());
                yield see(slug, "released");
            }
            case "back" -> {
                speakers.takeBack(conference, file.id());
                yield see(slug, "back");
            }
            case "remove" -> {
                speakers.remove(conference, file.id());
                yield see(slug, "removed");
            }
            default -> see(slug, "");
        };
    }

    private Slides found(Conference conference, long id) {
        return speakers.find(conference.id(), id).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> see(String slug, String did) {
        return Html.see("/organiser/" + slug + "/passes?did=" + did);
    }
}
