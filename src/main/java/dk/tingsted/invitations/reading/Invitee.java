package dk.tingsted.invitations.reading;

import org.jspecify.annotations.Nullable;

/// Whom a line names.
///
/// @param address in lower case
/// @param group the name of the group she is invited to register in
public record Invitee(
        String name,
        String address,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String municipality,
        @Nullable String group) {}
