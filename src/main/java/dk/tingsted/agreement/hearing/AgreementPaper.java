package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Told;
import java.util.List;

/// What is printed of an agreement.
///
/// @param hasSources whether the sentences have numbers and the sources stand behind
/// @param approvals the annex: what each party decided; empty where nothing was sent
/// @param conference its title
public record AgreementPaper(
        Told told,
        boolean hasSources,
        List<Overview.Row> approvals,
        String deadline,
        String conference,
        String printed) {

    public AgreementPaper {
        approvals = List.copyOf(approvals);
    }

    public boolean isNoted() {
        return hasSources && !told.notes().isEmpty();
    }
}
