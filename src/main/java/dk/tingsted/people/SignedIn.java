package dk.tingsted.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Who is signed in. The session keeps a number and nothing else: the organiser is looked up for
/// each request, so that one who has left is out at once, and a new version of the program reads
/// the sessions of the old.
@Component
class SignedIn implements SecurityContextRepository {

    private static final String ORGANISER = "organiser";
    private static final Duration LONGEST = Duration.ofDays(7);

    private final OrganiserStore store;

    SignedIn(OrganiserStore store) {
        this.store = store;
    }

    /// In a new session with a new id, whatever the browser brought.
    void begin(HttpServletRequest request, Organiser organiser) {
        end(request);
        request.getSession(true).setAttribute(ORGANISER, organiser.id().value());
    }

    void end(HttpServletRequest request) {
        session(request).ifPresent(HttpSession::invalidate);
    }

    @Override
    @Deprecated
    @SuppressWarnings("removal")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Only a used link signs in, and it does so through begin().
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return organiser(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        organiser(request)
                .ifPresent(organiser ->
                        context.setAuthentication(
                                new PreAuthenticatedAuthenticationToken(
                                        organiser,
                                        "",
                                        List.of(new SimpleGrantedAuthority("ROLE_ORGANISER")))));
        return context;
    }

    private Optional<Organiser> organiser(HttpServletRequest request) {
        return session(request)
                .filter(this::isYoung)
                .flatMap(session -> Optional.ofNullable(session.getAttribute(ORGANISER)))
                .map(id -> new OrganiserId((Long) id))
                .flatMap(store::find);
    }

    /// By the machine's clock, which is also what the session was begun by.
    private boolean isYoung(HttpSession session) {
        return System.currentTimeMillis() - session.getCreationTime() < LONGEST.toMillis();
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
