package dk.tingsted.workshops.choosing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How people come into the workshops of a block.
public enum Way {
    /// Everybody wishes while a window is open; then the best division is told to all at once.
    WISHES,
    FIRST_COME,
    /// Everybody goes where she likes.
    NONE;

    /// As it stands in the database and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Way> of(String code) {
        return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
