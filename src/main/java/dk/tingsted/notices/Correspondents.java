package dk.tingsted.notices;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Where those who take part in a programme can be written to, as the secretariat has noted it.
@Service
public class Correspondents {

    private final NoticeStore store;

    Correspondents(NoticeStore store) {
        this.store = store;
    }

    /// By which somebody is known in one conference: the name, case and spaces aside.
    public static String key(String name) {
        return Concerned.key(name);
    }

    /// By the key of the person.
    public Map<String, String> addresses(ConferenceId conference) {
        return store.addresses(conference);
    }

    /// Keeps what is known.
    ///
    /// @param address of one mailbox, see `Outgoing.isAddress`
    public void note(
            ConferenceId conference, String person, String address, String by, Instant now) {
        store.note(conference, person, address, by, now);
    }
}
