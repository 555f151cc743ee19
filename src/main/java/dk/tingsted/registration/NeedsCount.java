package dk.tingsted.registration;

/// How many of those who are expected wrote the same, case and spaces aside.
public record NeedsCount(Sort sort, String text, int people) {

    /// Which of the two was written.
    public enum Sort {
        DIET,
        ACCESSIBILITY
    }
}
