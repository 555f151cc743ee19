package dk.tingsted.invitations.reading;

import dk.tingsted.letters.Tongue;
import org.jspecify.annotations.Nullable;

/// Whom a line names.
///
/// @param address in lower case
/// @param group the name of the group she is invited to register in
/// @param language that her letters are to be written in; null where the list does not say
public record Invitee(
        String name,
        String address,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String municipality,
        @Nullable String group,
        @Nullable Tongue language) {}
