package dk.tingsted.agreement;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/agreement`: the newest agreement of the conference that the secretariat lets everybody
/// read, with what was said at the tables beside it.
@Controller
class PublicPages {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Agreements agreements;

    PublicPages(Conferences conferences, Programmes programmes, Agreements agreements) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.agreements = agreements;
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
        var agreement =
                agreements.of(conference).stream()
                        .filter(Agreement::isPublished)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        agreements.areas(agreement.id()),
                        agreements.sources(agreement.id()));
        return Html.page(
                Html.PAGES.agreementPage(
                        new PublicPage(slug, words.title(programme), words, told)));
    }
}
