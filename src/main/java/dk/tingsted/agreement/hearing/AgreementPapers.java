package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Desk;
import dk.tingsted.agreement.Said;
import dk.tingsted.agreement.Told;
import dk.tingsted.programme.publishing.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An agreement and its hearing as documents.
@Component
public class AgreementPapers {

    private final Agreements agreements;
    private final Said said;
    private final Hearings hearings;

    AgreementPapers(Agreements agreements, Said said, Hearings hearings) {
        this.agreements = agreements;
        this.said = said;
        this.hearings = hearings;
    }

    /// The agreement as PDF.
    byte[] pdf(Desk desk, boolean hasSources, Instant now) {
        return AgreementPdf.write(paper(desk, hasSources, true, now), now);
    }

    /// The agreement as everybody may have it: what the councils decided stands in it where the
    /// secretariat shows it.
    public byte[] open(Desk desk, boolean hasSources, Instant now) {
        boolean approvals = desk.agreement().showsApprovals();
        return AgreementPdf.write(paper(desk, hasSources, approvals, now), now);
    }

    /// Who has answered what, as XLSX.
    byte[] sheet(Desk desk, Instant now) {
        return HearingXlsx.write(overview(desk, now));
    }

    /// When a text was written or an answer came last.
    Instant changed(Desk desk) {
        var texts = agreements.areas(desk.agreement().id()).stream().map(one -> one.text().at());
        var answers =
                hearings.standings(desk.conference(), desk.agreement()).stream()
                        .map(Standing::answer)
                        .filter(Objects::nonNull)
                        .map(Answer::at);
        return Stream.concat(texts, answers).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private AgreementPaper paper(Desk desk, boolean hasSources, boolean hasApprovals, Instant now) {
        var agreement = desk.agreement();
        var overview = overview(desk, now);
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        agreements.areas(agreement.id()),
                        hasSources ? agreements.sources(agreement.id()) : List.of(),
                        hasSources ? said.now(desk.conference()) : Map.of());
        boolean isShown =
                hasApprovals && overview.rows().stream().anyMatch(row -> !row.sent().isEmpty());
        return new AgreementPaper(
                told,
                hasSources,
                isShown ? overview.rows() : List.of(),
                desk.deadline(),
                desk.title(),
                Moments.told(now, hearings.zone(desk.conference())));
    }

    private Overview overview(Desk desk, Instant now) {
        return Overview.of(
                desk.agreement(),
                hearings.standings(desk.conference(), desk.agreement()),
                now,
                hearings.zone(desk.conference()));
    }
}
