package dk.tingsted.people.account;

import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.people.SignedIn;
import dk.tingsted.platform.Secret;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/// Where somebody is signed in, and ending it.
@Service
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final EventLog log;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, EventLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /// The last used first.
    ///
    /// @param here the id of the one that asks; empty for none of hers
    List<OpenSession> of(OrganiserId organiser, Optional<String> here) {
        return all(organiser).stream()
                .map(session ->
                        new OpenSession(
                                key(session.getId()),
                                Objects.requireNonNullElse(
                                        session.getAttribute(SignedIn.BROWSER), "En browser"),
                                session.getCreationTime(),
                                session.getLastAccessedTime(),
                                here.equals(Optional.of(session.getId()))))
                .sorted(Comparator.comparing(OpenSession::used).reversed())
                .toList();
    }

    void end(Organiser organiser, String key, Instant now) {
        all(organiser.id()).stream()
                .map(Session::getId)
                .filter(id -> key(id).equals(key))
                .forEach(id -> {
                    sessions.deleteById(id);
                    log.add(now, organiser.id(), "session ended", null);
                });
    }

    /// All but the one that asks.
    void endOthers(Organiser organiser, String here, Instant now) {
        all(organiser.id()).stream()
                .map(Session::getId)
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
        log.add(now, organiser.id(), "sessions ended", null);
    }

    void endAll(OrganiserId organiser) {
        all(organiser).stream().map(Session::getId).forEach(sessions::deleteById);
    }

    private List<? extends Session> all(OrganiserId organiser) {
        return List.copyOf(sessions.findByPrincipalName(Long.toString(organiser.value())).values());
    }

    /// The id itself is what the browser shows to be let in, and stands on no page.
    private static String key(String id) {
        return HexFormat.of().formatHex(new Secret(id).digest(), 0, 8);
    }
}
