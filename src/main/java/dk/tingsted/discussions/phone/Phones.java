package dk.tingsted.discussions.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Knows a phone again without knowing whose it is: a cookie of random bits that stays on the
/// phone. Of it only a keyed digest (HMAC-SHA-256) is stored, with another key for each conference.
@Component
public class Phones {

    private static final Duration LONGEST = Duration.ofDays(3);

    private final PhoneStore store;
    private final boolean secure;
    private final ConcurrentHashMap<ConferenceId, byte[]> secrets = new ConcurrentHashMap<>();

    Phones(PhoneStore store, Settings settings) {
        this.store = store;
        this.secure = settings.secure();
    }

    /// The phone that asks.
    public Phone of(ConferenceId conference, HttpServletRequest request) {
        var brought = brought(request);
        var key = brought.orElseGet(() -> Secret.random().text());
        return new Phone(digest(conference, key), brought.isPresent() ? null : cookie(key));
    }

    private Optional<String> brought(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .findFirst();
    }

    private String digest(ConferenceId conference, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(conference), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(key.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret(ConferenceId conference) {
        return secrets.computeIfAbsent(
                conference, id -> store.secret(id, Secret.random().text().getBytes(UTF_8)));
    }

    private String cookie(String key) {
        return ResponseCookie.from(name(), key)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(LONGEST)
                .build()
                .toString();
    }

    /// Browsers refuse the `__Host-` name without TLS.
    private String name() {
        return secure ? "__Host-tingsted-phone" : "tingsted-phone";
    }
}
