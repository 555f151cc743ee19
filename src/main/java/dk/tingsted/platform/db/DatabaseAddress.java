package dk.tingsted.platform.db;

import org.jspecify.annotations.Nullable;

/// Where the database is and how to get in.
///
/// @param url `jdbc:postgresql://…`
/// @param user null when it stands in the url
/// @param password null when it stands in the url
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    /// For the log, without any password.
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
