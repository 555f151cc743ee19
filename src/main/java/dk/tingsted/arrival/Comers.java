package dk.tingsted.arrival;

import dk.tingsted.registration.RegistrationId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// People at the door as a form names them.
final class Comers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Comers() {}

    static String text(Comer comer) {
        return switch (comer) {
            case Comer.Registered(var id) -> Long.toString(id.value());
            case Comer.WalkIn(var key) -> key.toString();
        };
    }

    static Optional<Comer> of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Comer.Registered(new RegistrationId(Long.parseLong(text))));
        }
        return KEY.matcher(text).matches()
                ? Optional.of(new Comer.WalkIn(UUID.fromString(text)))
                : Optional.empty();
    }
}
