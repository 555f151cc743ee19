package dk.tingsted.discussions;

/// The votes of one person: which statements, ascending, and what she thinks of each.
final class Row {

    private final int[] statements;
    private final byte[] votes;

    Row(int[] statements, byte[] votes) {
        this.statements = statements;
        this.votes = votes;
    }

    int size() {
        return statements.length;
    }

    int statement(int n) {
        return statements[n];
    }

    /// 1, 0 or -1.
    int vote(int n) {
        return votes[n];
    }
}
