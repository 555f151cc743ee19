package dk.tingsted.letters;

import java.util.Optional;

/// A letter for one person, with nothing left to fill in.
///
/// @param subject on one line
/// @param unsubscribe where the reader says that she wants no more such letters
public record Composed(String subject, Body body, Optional<String> unsubscribe) {

    public Composed {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject stands on one line");
        }
    }

    Composed(String subject, Body body) {
        this(subject, body, Optional.empty());
    }

    /// A letter that somebody wrote out for this person: text, paragraph by paragraph.
    public static Composed plain(Tongue tongue, String subject, String text) {
        return Composer.plain(tongue, subject, text);
    }
}
