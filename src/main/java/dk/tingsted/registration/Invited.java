package dk.tingsted.registration;

import org.jspecify.annotations.Nullable;

/// Whom a personal link invites: what the form is filled in with, and which group it opens.
///
/// @param address in lower case
/// @param group she is invited to; null for those that everybody may choose
/// @param several whether it is a mailbox by which several may be registered
/// @param came whether somebody has registered by it, or she without it
public record Invited(
        String name,
        String address,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String municipality,
        @Nullable GroupId group,
        boolean several,
        boolean came) {

    /// Whether it is for one who has come: it opens no group any more.
    public boolean isUsed() {
        return came && !several;
    }

    /// Whether she may register in a group: one for everybody, or the one she is invited to.
    public boolean opens(Group one) {
        return !one.byInvitation() || one.id().equals(group);
    }
}
