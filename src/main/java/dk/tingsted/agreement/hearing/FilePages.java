package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Desks;
import dk.tingsted.people.Organiser;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement/{id}/agreement.pdf` and `…/hearing/hearing.xlsx`: the agreement and
/// its hearing as files.
@Controller("agreementFilePages")
class FilePages {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Desks desks;
    private final AgreementPapers papers;
    private final InstantSource clock;

    FilePages(Desks desks, AgreementPapers papers, InstantSource clock) {
        this.desks = desks;
        this.papers = papers;
        this.clock = clock;
    }

    /// @param sources `no` to leave the sources out
    @GetMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/agreement.pdf")
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "yes") String sources) {
        var desk = desks.at(slug, id, organiser);
        var pdf = papers.pdf(desk, !sources.equals("no"), clock.instant());
        return file(MediaType.APPLICATION_PDF, "aftale.pdf", pdf);
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/hearing/hearing.xlsx")
    ResponseEntity<byte[]> sheet(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var desk = desks.at(slug, id, organiser);
        return file(XLSX, "hoering.xlsx", papers.sheet(desk, clock.instant()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .body(bytes);
    }
}
