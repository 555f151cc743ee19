package dk.tingsted.api;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Stands before every route: who asks, whether she may, and not too often. A conference that the
/// token is not for is not there. Cookies open nothing here.
@Component
class ApiGate implements HandlerInterceptor {

    private static final Pattern BEARER =
            Pattern.compile("(?i:Bearer) +(" + Tokens.PREFIX + "[A-Za-z0-9_-]{43})");

    private final Tokens tokens;
    private final Conferences conferences;
    private final InstantSource clock;
    private final Throttle wrong = new Throttle(60, Duration.ofMinutes(1));
    private final Throttle asked = new Throttle(600, Duration.ofMinutes(1));

    ApiGate(Tokens tokens, Conferences conferences, InstantSource clock) {
        this.tokens = tokens;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException("A route that does not say what it needs: " + method);
        }
        var token = token(request, clock.instant());
        if (!token.scopes().contains(needs.value())) {
            throw Refusal.scope(needs.value());
        }
        var conference = conferences.get(token.conference());
        var slug = slug(request);
        if (!slug.isEmpty() && !slug.equals(conference.slug().value())) {
            throw new NotFound();
        }
        request.setAttribute(Caller.ATTRIBUTE, new Caller(token, conference));
        return true;
    }

    private Token token(HttpServletRequest request, Instant now) {
        var header = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        var bearer = BEARER.matcher(header.strip());
        if (bearer.matches()) {
            var token = tokens.shown(bearer.group(1), now);
            if (token.isPresent()) {
                asked.pass(Long.toString(token.get().id()), now);
                return token.get();
            }
        }
        wrong.pass(request.getRemoteAddr(), now);
        throw Refusal.unauthorized();
    }

    @SuppressWarnings("unchecked")
    private static String slug(HttpServletRequest request) {
        var variables =
                (Map<String, String>)
                        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? "" : variables.getOrDefault("slug", "");
    }
}
