package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.registration.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// With whom somebody goes, for her own page. When a division is told all look at once, so it is
/// remembered for a moment; who has just asked sees it when the moment is over, or at once where
/// this copy of the program wrote it.
@Component
class Companions {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);
    private static final int MANY = 2_000;

    private final CareStore store;
    private final Remembered<ConferenceId, Known> known = new Remembered<>(GOOD_FOR, MANY);

    /// @param names of those who go with somebody
    private record Known(Circles circles, Map<RegistrationId, String> names) {}

    Companions(CareStore store) {
        this.store = store;
    }

    Optional<Asked> asked(RegistrationId who) {
        return store.asked(who);
    }

    /// Their names, without hers.
    List<String> of(ConferenceId conference, RegistrationId who, Instant now) {
        return known.of(conference, now, () -> Optional.of(read(conference)))
                .map(one -> names(one, who))
                .orElse(List.of());
    }

    private Known read(ConferenceId conference) {
        var circles = store.of(conference).circles();
        return new Known(circles, store.names(conference));
    }

    private static List<String> names(Known known, RegistrationId who) {
        return known.circles().of(who).stream()
                .filter(other -> !other.equals(who))
                .flatMap(other -> Optional.ofNullable(known.names().get(other)).stream())
                .toList();
    }

    void forget(ConferenceId conference) {
        known.forget(conference);
    }
}
