package dk.tingsted.invitations;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Tongue;
import dk.tingsted.registration.GroupId;
import org.jspecify.annotations.Nullable;

/// One who is invited, and what has come of it.
///
/// @param address in lower case
/// @param list the name of the list she stands on
/// @param language that her list says her letters are written in; null for the conference's own
/// @param forSeveral whether it is a mailbox by which several may be registered
record Invitation(
        InvitationId id,
        ConferenceId conference,
        String name,
        String address,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String municipality,
        @Nullable GroupId group,
        @Nullable String groupName,
        String list,
        @Nullable Tongue language,
        boolean forSeveral,
        Facts facts) {

    State state() {
        return facts.state();
    }
}
