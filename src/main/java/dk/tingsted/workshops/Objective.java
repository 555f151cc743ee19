package dk.tingsted.workshops;

/// Which of two divisions is better, when both give as many a place. n1, n2, … are how many places
/// cost 1, 2, … ([Wishes]).
public enum Objective {

    /// The smaller sum n1 + 2 n2 + 3 n3 + …
    SUM("sum"),

    /// The greater n1; when alike, the greater n2; and so on.
    RANK_MAXIMAL("rank-maximal"),

    /// Fewer places of the greatest cost; when alike, fewer of the next greatest; and so on.
    GENEROUS("generous");

    private final String code;

    Objective(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
