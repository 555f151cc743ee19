package dk.tingsted.agreement;

/// Names an agreement.
public record AgreementId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
