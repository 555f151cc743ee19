package dk.tingsted.discussions.board;

/// Names a discussion.
public record DiscussionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
