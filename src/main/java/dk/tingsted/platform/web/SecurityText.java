package dk.tingsted.platform.web;

import dk.tingsted.platform.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/.well-known/security.txt` (RFC 9116): whom to write to about a hole. It is not there while
/// nobody is named in the settings.
@Controller
class SecurityText {

    /// Less than a year, as the standard asks.
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private static final MediaType TYPE = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Optional<URI> contact;
    private final Addresses addresses;
    private final InstantSource clock;

    SecurityText(Settings settings, Addresses addresses, InstantSource clock) {
        this.contact = Optional.ofNullable(settings.securityContact());
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> show() {
        var expires = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        var text =
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: da, en
                Canonical: %s
                """
                        .formatted(
                                contact.orElseThrow(NotFound::new),
                                expires,
                                addresses.of("/.well-known/security.txt"));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .body(text);
    }
}
