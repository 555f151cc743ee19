package dk.tingsted.arrival;

import dk.tingsted.registration.RegistrationId;
import java.util.UUID;

/// Somebody at the door.
public sealed interface Comer {

    /// Who is on the list.
    record Registered(RegistrationId registration) implements Comer {}

    /// Who is not, and was let in.
    ///
    /// @param key made by the door
    record WalkIn(UUID key) implements Comer {}
}
