package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.UUID;

/// A form that was sent, with the digest of what it says and the time it came.
@SuppressWarnings("ArrayRecordComponent")
record Sent(Application application, byte[] digest, Instant at) {

    static Sent of(Application application, Instant now) {
        return new Sent(application, Digest.of(application), now);
    }

    ConferenceId conference() {
        return application.conference().id();
    }

    Key key() {
        return new Key(conference(), application.key());
    }

    /// By which a form is known when it comes again.
    record Key(ConferenceId conference, UUID key) {}
}
