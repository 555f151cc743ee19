package dk.tingsted.agreement.reading;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Desks;
import dk.tingsted.agreement.OpenAgreements;
import dk.tingsted.agreement.Said;
import dk.tingsted.agreement.Told;
import dk.tingsted.agreement.hearing.AgreementPapers;
import dk.tingsted.agreement.hearing.Hearings;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/agreement` and `/{slug}/agreement.pdf`: the newest agreement of the conference that the
/// secretariat lets everybody read, with what was said at the tables beside it.
@Controller
class PublicPages {

    /// A print costs a second; a whole town hall may sit behind one address.
    private final Throttle throttle = new Throttle(60, Duration.ofMinutes(10));

    private final Conferences conferences;
    private final Programmes programmes;
    private final Agreements agreements;
    private final Said said;
    private final OpenAgreements open;
    private final Hearings hearings;
    private final Desks desks;
    private final AgreementPapers papers;
    private final InstantSource clock;

    PublicPages(
            Conferences conferences,
            Programmes programmes,
            Agreements agreements,
            Said said,
            OpenAgreements open,
            Hearings hearings,
            Desks desks,
            AgreementPapers papers,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.agreements = agreements;
        this.said = said;
        this.open = open;
        this.hearings = hearings;
        this.desks = desks;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/agreement")
    ResponseEntity<byte[]> danish(@PathVariable String slug) {
        return page(slug, Words.DANISH);
    }

    @GetMapping("/{slug:[a-z0-9-]+}/en/agreement")
    ResponseEntity<byte[]> english(@PathVariable String slug) {
        return page(slug, Words.ENGLISH);
    }

    private ResponseEntity<byte[]> page(String slug, Words words) {
        var conference = conferences.at(slug);
        var programme =
                programmes.latestEdition(conference.id()).orElseThrow(NotFound::new).programme();
        var agreement = agreement(conference);
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        agreements.areas(agreement.id()),
                        agreements.sources(agreement.id()),
                        said.now(conference));
        return Html.page(
                Html.PAGES.agreementPage(
                        new PublicPage(
                                slug,
                                words.title(programme),
                                words,
                                told,
                                approvals(conference, agreement, words))));
    }

    /// None while the programme is not published.
    private Agreement agreement(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .flatMap(_ -> open.published(conference))
                .orElseThrow(NotFound::new);
    }

    private Approvals approvals(Conference conference, Agreement agreement, Words words) {
        return agreement.showsApprovals()
                ? Approvals.of(
                        hearings.standings(conference, agreement),
                        hearings.editions(agreement),
                        hearings.isNew(agreement),
                        words)
                : Approvals.NONE;
    }

    /// @param sources `no` to leave the sources out
    @GetMapping("/{slug:[a-z0-9-]+}/agreement.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String slug,
            @RequestParam(defaultValue = "yes") String sources,
            HttpServletRequest request) {
        var conference = conferences.at(slug);
        var agreement = agreement(conference);
        var now = clock.instant();
        throttle.pass(request.getRemoteAddr(), now);
        var name = ContentDisposition.inline().filename(slug + "-aftale.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(papers.open(desks.of(conference, agreement), !sources.equals("no"), now));
    }
}
