package dk.tingsted.notices;

import dk.tingsted.registration.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Those who come, to be found again among those who speak.
record Comers(Map<String, Registration> byAddress, Map<String, Registration> byName) {

    Comers {
        byAddress = Map.copyOf(byAddress);
        byName = Map.copyOf(byName);
    }

    static Comers of(List<Registration> all) {
        return new Comers(
                by(all, one -> one.person().address()),
                by(all, one -> Concerned.key(one.person().name())));
    }

    /// By the address where it is known, else by the name.
    ///
    /// @param person the key by which somebody is known in one conference
    Optional<Registration> find(@Nullable String address, String person) {
        return Optional.ofNullable(address)
                .map(one -> byAddress.get(one.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(byName.get(person)));
    }

    private static Map<String, Registration> by(
            List<Registration> all, Function<Registration, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (first, _) -> first));
    }
}
