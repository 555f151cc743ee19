package dk.tingsted.discussions;

/// For or against a statement.
public enum Side {
    AGREE,
    DISAGREE
}
