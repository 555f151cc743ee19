package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.RegistrationId;

/// Two people, whoever of them was named first.
record Bond(RegistrationId one, RegistrationId other) {

    Bond {
        if (one.value() >= other.value()) {
            throw new IllegalArgumentException(one + " and " + other);
        }
    }

    static Bond of(RegistrationId one, RegistrationId other) {
        return one.value() < other.value() ? new Bond(one, other) : new Bond(other, one);
    }
}
