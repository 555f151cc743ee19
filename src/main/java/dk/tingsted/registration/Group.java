package dk.tingsted.registration;

import org.jspecify.annotations.Nullable;

/// Those who are counted together: "Politikere i byråd", "Udstillere".
///
/// @param id not above 0 for a new group; such an id is only good for conditions in the same setup
/// @param nameInEnglish null where the Danish name stands on the English page too
/// @param places null where only the limit they share counts
/// @param byInvitation whether only a personal link leads in
/// @param domain what the e-mail address must end in after `@`, in lower case; null for any
public record Group(
        GroupId id,
        String name,
        @Nullable String nameInEnglish,
        @Nullable Integer places,
        boolean byInvitation,
        @Nullable String domain) {}
