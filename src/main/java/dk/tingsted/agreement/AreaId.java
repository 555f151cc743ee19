package dk.tingsted.agreement;

/// Names an area of an agreement.
public record AreaId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
