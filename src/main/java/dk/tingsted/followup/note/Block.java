package dk.tingsted.followup.note;

/// A heading, a person, a paragraph or a point.
///
/// @param source what it is made of, `said/i03/stefan hermann`; several points have the same. Empty
///   for what somebody wrote herself.
/// @param words with the marks of [Inline]
public record Block(String source, Form form, String words) {

    Block(String source, int level, String words) {
        this(source, Form.point(level), words);
    }
}
