package dk.tingsted.passes;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Who has a pass, for what. A secret is told once, by the link that is made of it.
@Service
public class Passes {

    private final PassStore store;
    private final Addresses addresses;
    private final Programmes programmes;

    Passes(PassStore store, Addresses addresses, Programmes programmes) {
        this.store = store;
        this.addresses = addresses;
        this.programmes = programmes;
    }

    public List<Pass> of(ConferenceId conference) {
        return store.of(conference);
    }

    /// Makes a pass, or renews the one that she has: the link before it opens nothing from now on,
    /// wherever it was opened.
    ///
    /// @param person the key by which the purpose knows her, of at most 200 characters
    /// @return the link, which nobody can be told again
    public URI make(
            Conference conference,
            Purpose purpose,
            String person,
            String name,
            String by,
            Instant now) {
        var secret = Secret.random();
        store.put(conference.id(), purpose, person, name, secret, by, now);
        return addresses.of("/" + conference.slug() + "/pass/" + secret.text());
    }

    /// It opens nothing from now on; does nothing to one of another conference.
    public void revoke(ConferenceId conference, long id, String by, Instant now) {
        store.revoke(conference, id, by, now);
    }

    /// Of this conference, also where it is revoked.
    Optional<Pass> at(Conference conference, Secret secret) {
        return store.at(secret).filter(pass -> pass.conference().equals(conference.id()));
    }

    /// Notes the day, once.
    public void used(Conference conference, Pass pass, Instant now) {
        var today = now.atZone(programmes.zone(conference)).toLocalDate();
        if (!today.equals(pass.usedOn())) {
            store.usedOn(pass.id(), today);
        }
    }
}
