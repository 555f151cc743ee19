package dk.tingsted.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Who is signed in. The session keeps a number and nothing else: the organiser is looked up for
/// each request, so that one who has left is out at once. Beside it stands how well the session
/// knows her, and since when; a session of an older version knows her by one thing.
@Component
public class SignedIn implements SecurityContextRepository {

    private static final String ORGANISER = "organiser";
    private static final String PROOF = "proof";
    private static final String PROVED = "proved";
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration RECENTLY = Duration.ofMinutes(10);

    /// Where one shows oneself once more, before changing what is one's own.
    public static final String AGAIN = "/organiser/second?again=1";

    /// What a session says of the browser it was begun in.
    public static final String BROWSER = "browser";

    private final OrganiserStore store;

    SignedIn(OrganiserStore store) {
        this.store = store;
    }

    /// In a new session with a new id, whatever the browser brought.
    public void begin(HttpServletRequest request, Organiser organiser, Proof proof, Instant now) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(ORGANISER, organiser.id().value());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                Long.toString(organiser.id().value()));
        session.setAttribute(BROWSER, BrowserWords.of(request.getHeader("User-Agent")));
        prove(request, proof, now);
    }

    /// She has shown herself once more: the session goes on under a new id.
    public void proveAgain(HttpServletRequest request, Proof proof, Instant now) {
        request.changeSessionId();
        prove(request, proof, now);
    }

    /// How well the session knows her.
    public Proof proof(HttpServletRequest request) {
        return attribute(request, PROOF)
                .map(name -> Proof.valueOf((String) name))
                .orElse(Proof.ONE);
    }

    /// Whether she has shown herself within the last ten minutes.
    public boolean isRecent(HttpServletRequest request, Instant now) {
        return attribute(request, PROVED)
                .map(then -> Instant.ofEpochMilli((Long) then))
                .filter(then -> now.isBefore(then.plus(RECENTLY)))
                .isPresent();
    }

    private static void prove(HttpServletRequest request, Proof proof, Instant now) {
        var session = request.getSession(true);
        session.setAttribute(PROOF, proof.name());
        session.setAttribute(PROVED, now.toEpochMilli());
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return session(request).map(session -> session.getAttribute(name));
    }

    /// Signs out.
    public void end(HttpServletRequest request) {
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
        // Whoever signs somebody in calls begin().
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
