package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Desk;
import dk.tingsted.agreement.Desks;
import dk.tingsted.agreement.Told;
import dk.tingsted.people.Organiser;
import dk.tingsted.programme.publishing.Moments;
import java.time.InstantSource;
import java.util.List;
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
    private final Agreements agreements;
    private final Hearings hearings;
    private final InstantSource clock;

    FilePages(Desks desks, Agreements agreements, Hearings hearings, InstantSource clock) {
        this.desks = desks;
        this.agreements = agreements;
        this.hearings = hearings;
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
        var pdf = AgreementPdf.write(paper(desk, !sources.equals("no")), clock.instant());
        return file(MediaType.APPLICATION_PDF, "aftale.pdf", pdf);
    }

    private AgreementPaper paper(Desk desk, boolean hasSources) {
        var agreement = desk.agreement();
        var overview = overview(desk);
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        agreements.areas(agreement.id()),
                        hasSources ? agreements.sources(agreement.id()) : List.of());
        boolean isSent = overview.rows().stream().anyMatch(row -> !row.sent().isEmpty());
        return new AgreementPaper(
                told,
                hasSources,
                isSent ? overview.rows() : List.of(),
                desk.deadline(),
                desk.title(),
                Moments.told(clock.instant(), hearings.zone(desk.conference())));
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/hearing/hearing.xlsx")
    ResponseEntity<byte[]> sheet(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var desk = desks.at(slug, id, organiser);
        return file(XLSX, "hoering.xlsx", HearingXlsx.write(overview(desk)));
    }

    private Overview overview(Desk desk) {
        return Overview.of(
                desk.agreement(),
                hearings.standings(desk.conference(), desk.agreement()),
                clock.instant(),
                hearings.zone(desk.conference()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .body(bytes);
    }
}
