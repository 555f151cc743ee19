package dk.tingsted.letters;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.Measure;
import dk.tingsted.platform.web.Measured;
import dk.tingsted.platform.web.Worry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How the outbox is, for those who look after the program.
@Component
class OutboxMeasures implements Measured, Worry {

    private static final Duration OLD = Duration.ofMinutes(10);

    private final QueueStore queue;
    private final Settings settings;

    OutboxMeasures(QueueStore queue, Settings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    public List<Measure> measure(Instant now) {
        var length = queue.length(now);
        return List.of(
                Measure.of("outbox_waiting", "Letters that are due", (double) length.due()),
                Measure.of(
                        "outbox_oldest_seconds",
                        "How long the one that waited longest has been due",
                        (double) length.oldest().toSeconds()),
                Measure.of(
                        "outbox_failed",
                        "Letters given up in the last week",
                        (double) length.failed()));
    }

    /// Without a mail server they lie there to be read.
    @Override
    public Optional<String> about(Instant now) {
        return settings.mail() != null && queue.length(now).oldest().compareTo(OLD) > 0
                ? Optional.of("outbox: a letter has been due for more than 10 minutes")
                : Optional.empty();
    }
}
