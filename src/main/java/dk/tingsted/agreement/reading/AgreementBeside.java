package dk.tingsted.agreement.reading;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.OpenAgreements;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Sequel;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leads from the conference's pages to the agreement that came of it.
@Component
@Order(20)
class AgreementBeside implements Alongside {

    private final OpenAgreements open;

    AgreementBeside(OpenAgreements open) {
        this.open = open;
    }

    @Override
    public List<Sequel> sequels(Conference conference) {
        return open.published(conference).map(AgreementBeside::sequel).stream().toList();
    }

    private static Sequel sequel(Agreement agreement) {
        return new Sequel(
                new Sequel.Told(
                        "agreement",
                        agreement.title(),
                        "Aftalen, og hvad der blev sagt ved bordene om hver sætning."),
                new Sequel.Told(
                        "en/agreement",
                        agreement.title(),
                        "The agreement, and what was said at the tables about each sentence."));
    }
}
