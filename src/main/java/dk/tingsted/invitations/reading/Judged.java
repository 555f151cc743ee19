package dk.tingsted.invitations.reading;

/// What is made of one line.
public sealed interface Judged {

    Sheet.Line line();

    record Good(Sheet.Line line, Invitee invitee) implements Judged {}

    /// Kept apart, to be put right.
    record Bad(Sheet.Line line, String reason) implements Judged {}

    /// Nothing is the matter, but there is no need to invite her.
    ///
    /// @param why "er allerede indbudt"
    record Known(Sheet.Line line, Invitee invitee, String why) implements Judged {}
}
