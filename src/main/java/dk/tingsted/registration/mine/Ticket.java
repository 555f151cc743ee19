package dk.tingsted.registration.mine;

import dk.tingsted.platform.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie that holds the secret of one registration: it opens that one and nothing else, ends
/// after two hours, and is worth nothing once the link is revoked.
@Component
class Ticket {

    private static final Duration LONGEST = Duration.ofHours(2);

    private final boolean secure;

    Ticket(Settings settings) {
        this.secure = settings.secure();
    }

    Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(Ticket::isSecret)
                .findFirst();
    }

    static boolean isSecret(String text) {
        return text.matches("[A-Za-z0-9_-]{20,64}");
    }

    String given(String secret) {
        return cookie(secret, LONGEST);
    }

    String taken() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    /// Browsers refuse the `__Host-` name without TLS.
    private String name() {
        return secure ? "__Host-tingsted-mine" : "tingsted-mine";
    }
}
