package dk.tingsted.programme;

import org.jspecify.annotations.Nullable;

/// A person with post and organisation, each as written.
public record Affiliation(String name, @Nullable String role, @Nullable String organisation) {

    /// Post and body on one line; null where the programme says neither.
    public @Nullable String post() {
        return post(role, organisation);
    }

    /// A body that the post names already is not said again: »borgmester i Randers Kommune«.
    public static @Nullable String post(@Nullable String role, @Nullable String organisation) {
        if (role == null || organisation == null) {
            return role == null ? organisation : role;
        }
        return role.contains(organisation) ? role : role + ", " + organisation;
    }
}
