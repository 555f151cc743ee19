package dk.tingsted.tables;

/// A table, and how many may sit at it.
public record Table(String id, int size) {

    public Table {
        if (size < 1) {
            throw new IllegalArgumentException("a table of " + size);
        }
    }
}
