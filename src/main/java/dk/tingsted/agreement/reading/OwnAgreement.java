package dk.tingsted.agreement.reading;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.OpenAgreements;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the agreement, on the page of her own registration.
@Component
@Order(85)
class OwnAgreement implements OwnPart {

    private final OpenAgreements open;

    OwnAgreement(OpenAgreements open) {
        this.open = open;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        return open.published(entered.desk().conference())
                .map(agreement -> card(entered, agreement));
    }

    private static Card card(Entered entered, Agreement agreement) {
        var words = entered.desk().words();
        return new Card(
                agreement.title(),
                List.of(
                        words.say(
                                "Aftalen, som drøftelserne førte til. Ved sætningerne står, hvad bordene sagde.",
                                "The agreement that the discussions led to. Beside the sentences stands what the tables said.")),
                words.say("Læs aftalen", "Read the agreement"),
                entered.desk().around().to("agreement"));
    }
}
