package dk.tingsted.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody is in a conference, or in all of them.
public enum Role {
    /// Looks after the whole installation; only ever in all conferences.
    ADMINISTRATOR,
    SECRETARIAT,
    NOTE_TAKER,
    DOOR,
    READER,
    /// May see what people eat and need, beside being of the secretariat. Never implied by another.
    NEEDS;

    /// The role with that word; empty for none.
    static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /// As it stands in the database and in forms.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
