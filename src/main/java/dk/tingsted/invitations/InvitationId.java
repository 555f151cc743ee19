package dk.tingsted.invitations;

/// The number of an invitation.
public record InvitationId(long value) {}
