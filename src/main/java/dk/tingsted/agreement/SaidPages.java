package dk.tingsted.agreement;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/organiser/{slug}/agreement/{id}/said`: the trace read from what was said.
@Controller
class SaidPages {

    private final Desks desks;
    private final Agreements agreements;
    private final Said said;

    SaidPages(Desks desks, Agreements agreements, Said said) {
        this.desks = desks;
        this.agreements = agreements;
        this.said = said;
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/said")
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id) {
        var desk = desks.at(slug, id, organiser);
        var agreement = desk.agreement().id();
        return Html.page(
                Html.PAGES.agreementSaid(
                        SaidPage.of(
                                desk,
                                said.of(desk.conference()),
                                agreements.areas(agreement),
                                agreements.sources(agreement))));
    }
}
