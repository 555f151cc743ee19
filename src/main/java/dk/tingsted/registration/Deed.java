package dk.tingsted.registration;

import java.time.Instant;

/// What became of a wish to do something to a registration.
public sealed interface Deed {

    record Done(Registration registration) implements Deed {}

    /// Changes by oneself ended then; the secretariat can still make them.
    record TooLate(Instant since) implements Deed {}

    /// It does not stand so any more: an offer that lapsed, a place that was given up.
    record Gone(Registration registration) implements Deed {}

    /// Another registration for the conference has this e-mail address.
    record AddressTaken() implements Deed {}
}
