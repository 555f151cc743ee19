package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.Settings;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A letter to oneself, to see how it arrives.
@Service
class TestLetters {

    private final Outbox outbox;
    private final Settings settings;
    private final TransactionTemplate transactions;

    TestLetters(Outbox outbox, Settings settings, TransactionTemplate transactions) {
        this.outbox = outbox;
        this.settings = settings;
        this.transactions = transactions;
    }

    /// What became of it, in words.
    String post(
            Conference conference,
            Occasion occasion,
            Composed letter,
            Organiser organiser,
            Instant now) {
        var address = organiser.address();
        if (address == null || !Outgoing.isAddress(address)) {
            return "Du har ingen mailadresse i Tingsted, så prøvebrevet kan ikke sendes til dig."
                    + " Tilføj dig selv med adresse under Arrangører.";
        }
        var outgoing =
                new Outgoing(
                        conference.id(),
                        occasion,
                        organiser.name(),
                        address,
                        letter,
                        null,
                        now,
                        true,
                        "test:" + organiser.id().value());
        transactions.executeWithoutResult(_ -> outbox.post(List.of(outgoing), now));
        return settings.mail() == null
                ? "Prøvebrevet ligger i udbakken. Det bliver ikke sendt, for der er ingen"
                        + " mailserver."
                : "Prøvebrevet er på vej til " + address + ".";
    }
}
