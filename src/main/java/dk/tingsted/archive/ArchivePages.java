package dk.tingsted.archive;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/archive`: the material is put out from here, and the file fetched.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/archive")
class ArchivePages {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Archives archives;
    private final Addresses addresses;
    private final InstantSource clock;

    ArchivePages(
            Conferences conferences,
            Programmes programmes,
            Archives archives,
            Addresses addresses,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.archives = archives;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// @param did `released`, `back` or nothing
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var page =
                new ArchivePage(
                        slug,
                        organiser.name(),
                        programmes.title(conference),
                        archives.isReleased(conference),
                        addresses.of("/" + slug + "/material.zip").toString(),
                        archives.material(conference),
                        archives.file(conference, true, true),
                        told(did));
        return Html.page(Html.PAGES.archiveDesk(page));
    }

    private static String told(String did) {
        return switch (did) {
            case "released" -> "Alle kan nu hente materialet.";
            case "back" -> "Materialet kan ikke hentes mere.";
            default -> "";
        };
    }

    /// @param act `release` or `back`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act) {
        var conference = conferences.at(slug);
        return switch (act) {
            case "release" -> released(conference, true, organiser);
            case "back" -> released(conference, false, organiser);
            default -> throw new NotFound();
        };
    }

    private ResponseEntity<byte[]> released(Conference conference, boolean open, Organiser by) {
        archives.released(conference, open, by, clock.instant());
        return Html.see(
                "/organiser/" + conference.slug() + "/archive?did=" + (open ? "released" : "back"));
    }

    /// A list that leaves the house is noted, so it is asked for by a press.
    ///
    /// @param participants `yes` where those who registered are named
    /// @param recipients `yes` where those who got letters are named
    @PostMapping("/file")
    void file(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String participants,
            @RequestParam(defaultValue = "") String recipients,
            HttpServletResponse response)
            throws IOException {
        var conference = conferences.at(slug);
        var packed =
                archives.packed(
                        conference,
                        participants.equals("yes"),
                        recipients.equals("yes"),
                        organiser,
                        clock.instant());
        try {
            head(response, slug + "-arkiv.zip");
            response.setContentLengthLong(Files.size(packed));
            Files.copy(packed, response.getOutputStream());
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    static void head(HttpServletResponse response, String name) {
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
