package dk.tingsted.letters;

import dk.tingsted.Running;
import dk.tingsted.letters.Sending.Round;
import dk.tingsted.platform.MailServer.Tls;
import java.time.Duration;
import java.time.Instant;

/// Sends what is due in the outbox of the running server, which has no mail server of its own.
public final class Delivery {

    private Delivery() {}

    public static void to(Sink sink, Instant now) {
        var sending =
                new Sending(
                        Running.server().verbs(SendingStore.class),
                        new MailLine(SendingTest.server(sink.port(), Tls.NONE)),
                        new Pace(60_000),
                        Duration.ofMinutes(2),
                        () -> false);
        while (sending.round(now) == Round.SENT) {
            // More may be due.
        }
        sending.rest();
    }
}
