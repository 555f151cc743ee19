package dk.tingsted.platform;

/// Tingsted cannot run with what it was given. The message is for the person at the console: one or
/// two Danish sentences that say what is the matter and what to do.
public final class Unusable extends RuntimeException {

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
