package dk.tingsted.discussions.phone;

import org.jspecify.annotations.Nullable;

/// A phone that is known again within one conference, and nowhere else.
///
/// @param name what is stored of it
/// @param cookie to be set, where it is here for the first time; null otherwise
public record Phone(String name, @Nullable String cookie) {

    /// Whether it keeps what it is given; one that was not here before may not.
    public boolean isKnown() {
        return cookie == null;
    }
}
