package dk.tingsted.webhooks;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.time.Regular;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Brings messages to their addresses. Any number of these may run beside each other; a message is
/// claimed for longer than one try can take, so nobody else tries it meanwhile, and one that died
/// on the way is tried again under the same key.
@Component
class Messenger implements Regular {

    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 20;

    /// After each try that was no use; in all a day.
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(7),
                    Duration.ofHours(12));

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DueStore store;
    private final Settings settings;
    private final Line line = new Line(PATIENCE);

    Messenger(DueStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void look(Instant now) {
        var due = store.claim(AT_ONCE, CLAIM, now);
        if (due.isEmpty()) {
            return;
        }
        // One that is slow holds up none of the others.
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(one -> each.execute(() -> bring(one, now)));
        }
        store.forget(now.minus(KEPT));
    }

    /// How long to wait after that many tries; empty where it is given up.
    static Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }

    private void bring(Due due, Instant now) {
        var told = told(due, now);
        if (told instanceof Told.Took) {
            store.taken(due, told.words(), now);
        } else {
            var next = pauseAfter(due.tries() + 1).map(now::plus).orElse(null);
            store.notTaken(due, told.words(), next, now);
        }
    }

    private Told told(Due due, Instant now) {
        var found =
                Destination.of(
                        due.address(), settings.watching().inner(), InetAddress::getAllByName);
        var to = found.to();
        if (to == null) {
            return new Told.Away(found.fault());
        }
        var body = body(due);
        return line.post(to, fields(due, body, now), body);
    }

    private static Map<String, String> fields(Due due, String body, Instant now) {
        var id = due.key().toString();
        var fields = new LinkedHashMap<String, String>();
        fields.put("Content-Type", "application/json");
        fields.put("User-Agent", "Tingsted");
        fields.put("webhook-id", id);
        fields.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        fields.put("webhook-signature", Signature.of(due.secret(), id, now.getEpochSecond(), body));
        return fields;
    }

    /// Numbers and no names: who needs more asks for it with a token.
    static String body(Due due) {
        var node = JSON.createObjectNode();
        node.put("type", due.event().word()).put("timestamp", due.at().toString());
        node.putObject("data").put("conference", due.slug()).put(due.event().about(), due.about());
        return JSON.writeValueAsString(node);
    }
}
