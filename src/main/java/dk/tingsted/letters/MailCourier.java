package dk.tingsted.letters;

import dk.tingsted.people.Courier;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.Settings;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Sign-in links go by mail where there is a mail server, and else to the one who watches the
/// console. In the outbox they belong to no conference, so that no page shows them.
@Component
class MailCourier implements Courier {

    private final Outbox outbox;
    private final Settings settings;
    private final InstantSource clock;

    MailCourier(Outbox outbox, Settings settings, InstantSource clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void bring(Organiser organiser, URI link) {
        var address = organiser.address();
        if (settings.mail() == null || address == null || !Outgoing.isAddress(address)) {
            System.out.println("SIGN-IN " + address + " " + link);
            return;
        }
        var now = clock.instant();
        var values =
                Map.of(
                        Placeholder.NAME, organiser.name(),
                        Placeholder.SIGN_IN_LINK, link.toString());
        var wording = StandardTexts.of(Occasion.SIGN_IN, Tongue.DANISH);
        outbox.post(
                List.of(
                        new Outgoing(
                                null,
                                Occasion.SIGN_IN,
                                organiser.name(),
                                address,
                                Composer.compose(wording, Tongue.DANISH, values),
                                null,
                                now,
                                true,
                                null)),
                now);
    }
}
