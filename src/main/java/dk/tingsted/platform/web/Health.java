package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.Settings;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// For the one who watches over the program: `/livez` says that it runs, `/readyz` that it can also
/// do its work, with a line for each thing that somebody should look at, and `/metrics` tells
/// figures to one who brings the token.
@RestController
class Health {

    private final Readiness readiness;
    private final Metrics metrics;
    private final Settings settings;
    private final InstantSource clock;

    Health(Readiness readiness, Metrics metrics, Settings settings, InstantSource clock) {
        this.readiness = readiness;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/livez")
    ResponseEntity<String> alive() {
        return answer(HttpStatus.OK, "ok\n");
    }

    /// A worry is no reason to send readers elsewhere: all copies share the outbox, and a mail
    /// server that is away would take every one of them out.
    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        var found = readiness.found();
        return found.lacks().isEmpty()
                ? answer(HttpStatus.OK, "ok\n" + lines("warning ", found.worries()))
                : answer(HttpStatus.SERVICE_UNAVAILABLE, lines("", found.lacks()));
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(
            @RequestHeader(name = "Authorization", required = false) @Nullable String brought) {
        var token = settings.watching().metricsToken();
        if (token == null || brought == null || !isSame("Bearer " + token.text(), brought)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Exposition.TYPE))
                .cacheControl(CacheControl.noStore())
                .body(metrics.text(clock.instant()));
    }

    /// Takes as long for a token that is nearly right.
    private static boolean isSame(String wanted, String brought) {
        return MessageDigest.isEqual(wanted.getBytes(UTF_8), brought.getBytes(UTF_8));
    }

    private static String lines(String before, List<String> all) {
        return all.stream().map(one -> before + one + "\n").collect(Collectors.joining());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(words);
    }
}
