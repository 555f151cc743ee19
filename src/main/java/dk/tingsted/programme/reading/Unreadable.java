package dk.tingsted.programme.reading;

/// Thrown inside an adapter that finds it cannot go on; [Documents] turns it into its refusal.
/// Unchecked, since it has to pass through the callbacks of libraries.
final class Unreadable extends RuntimeException {

    private final transient Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
