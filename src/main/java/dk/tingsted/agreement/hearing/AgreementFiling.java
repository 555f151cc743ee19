package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Desk;
import dk.tingsted.agreement.Desks;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The agreements that came of a conference, with their sources and what the councils answered.
@Component
@Order(70)
class AgreementFiling implements Filing {

    private final Agreements agreements;
    private final Desks desks;
    private final AgreementPapers papers;

    AgreementFiling(Agreements agreements, Desks desks, AgreementPapers papers) {
        this.agreements = agreements;
        this.desks = desks;
        this.papers = papers;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        return agreements.of(conference).stream()
                .map(one -> desks.of(conference, one))
                .flatMap(this::papers)
                .toList();
    }

    private Stream<Paper> papers(Desk desk) {
        var title = desk.agreement().title();
        var at = papers.changed(desk);
        return Stream.of(
                new Paper(
                        "aftale",
                        title + ".pdf",
                        at,
                        title + " med kilder og parternes beslutninger",
                        out -> out.write(papers.pdf(desk, true, at))),
                new Paper(
                        "aftale",
                        title + " - hoering.xlsx",
                        at,
                        "Høringen af " + title + ": hvem der har svaret hvad",
                        out -> out.write(papers.sheet(desk, at))));
    }
}
