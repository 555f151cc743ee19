package dk.tingsted.programme.reading;

/// Thrown inside an adapter that finds it cannot go on; [Documents] turns it into its refusal.
final class Unreadable extends Exception {

    private final transient Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
