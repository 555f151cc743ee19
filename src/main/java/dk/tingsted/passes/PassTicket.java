package dk.tingsted.passes;

import dk.tingsted.platform.Secret;
import dk.tingsted.platform.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie that a link is exchanged for, one for each purpose, and where pages have addresses of
/// their own one for each of those: who leads the day may speak at it too. It lasts a long day at
/// the lectern, and is worth nothing once the pass is revoked.
@Component
class PassTicket {

    private static final Duration LONGEST = Duration.ofHours(18);

    private final boolean secure;

    PassTicket(Settings settings) {
        this.secure = settings.secure();
    }

    Optional<Secret> of(HttpServletRequest request, Purpose purpose, String own) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(purpose, own)))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{20,64}"))
                .map(Secret::new)
                .findFirst();
    }

    String given(Pass pass, String secret) {
        return ResponseCookie.from(name(pass.purpose(), pass.own()), secret)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(LONGEST)
                .build()
                .toString();
    }

    /// Browsers refuse the `__Host-` name without TLS.
    private String name(Purpose purpose, String own) {
        var name = (secure ? "__Host-" : "") + "tingsted-" + purpose.word();
        return own.isEmpty() ? name : name + "-" + own;
    }
}
