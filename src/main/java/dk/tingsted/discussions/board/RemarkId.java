package dk.tingsted.discussions.board;

/// Names what a table wrote.
public record RemarkId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
