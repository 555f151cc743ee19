package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;

/// How those who are invited have answered. Registration asks; whoever invites, answers.
public interface InvitedAnswers {

    Count of(ConferenceId conference);

    /// Each invitation is counted once: a mailbox that several are registered by is one.
    ///
    /// @param yes who has registered, or by whose mailbox somebody has
    /// @param no who has declined, given up her place, or wants no invitations
    record Count(int invited, int yes, int no) {

        /// Who has not answered, whether or not she has been written to.
        public int silent() {
            return invited - yes - no;
        }
    }
}
