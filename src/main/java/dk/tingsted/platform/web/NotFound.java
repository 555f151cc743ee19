package dk.tingsted.platform.web;

/// There is no such thing, or it is not for this reader; we do not say which.
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found", null, false, false);
    }
}
