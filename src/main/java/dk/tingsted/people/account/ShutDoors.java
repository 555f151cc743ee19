package dk.tingsted.people.account;

import dk.tingsted.people.Farewell;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.people.passkey.Passkeys;
import dk.tingsted.people.second.Codes;
import dk.tingsted.people.sso.SingleSignOns;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class ShutDoors implements Farewell {

    private final Sessions sessions;
    private final Codes codes;
    private final Passkeys passkeys;
    private final SingleSignOns signOns;

    ShutDoors(Sessions sessions, Codes codes, Passkeys passkeys, SingleSignOns signOns) {
        this.sessions = sessions;
        this.codes = codes;
        this.passkeys = passkeys;
        this.signOns = signOns;
    }

    @Override
    public void endSessions(OrganiserId organiser) {
        sessions.endAll(organiser);
    }

    @Override
    public void shut(OrganiserId organiser, Instant now) {
        codes.forget(organiser);
        passkeys.removeAll(organiser, now);
        signOns.unbind(organiser);
        sessions.endAll(organiser);
    }
}
