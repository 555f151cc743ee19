package dk.tingsted.archive;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.Programmes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/material.zip`: slides, programme and note for everybody, when the secretariat has said
/// so.
@Controller
class MaterialPages {

    /// A whole town hall may sit behind one address; a machine that fetches for ever is slowed.
    private final Throttle throttle = new Throttle(120, Duration.ofMinutes(10));

    private final Conferences conferences;
    private final Programmes programmes;
    private final Archives archives;
    private final InstantSource clock;

    MaterialPages(
            Conferences conferences,
            Programmes programmes,
            Archives archives,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.archives = archives;
        this.clock = clock;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/material.zip")
    void fetch(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var conference = conferences.at(slug);
        if (!archives.isReleased(conference)
                || programmes.latestEdition(conference.id()).isEmpty()) {
            throw new NotFound();
        }
        throttle.pass(request.getRemoteAddr(), clock.instant());
        ArchivePages.head(response, slug + "-materiale.zip");
        archives.material(conference, response.getOutputStream());
    }
}
