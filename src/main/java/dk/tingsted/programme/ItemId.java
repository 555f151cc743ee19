package dk.tingsted.programme;

/// Names an item within its programme; the same item keeps it from edition to edition.
public record ItemId(String value) {
    public ItemId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not an item id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
