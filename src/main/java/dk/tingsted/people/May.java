package dk.tingsted.people;

import dk.tingsted.conference.Slug;

/// What the one who looks at a page of a conference may do there: a page shows no button that would
/// be refused.
public record May(Powers powers, Slug conference) {

    /// What she is there, `Læser og Indgang`.
    public String roles() {
        return RoleWords.of(powers.in(conference.value()));
    }

    public boolean correct() {
        return may(Deed.PREPARE_PROGRAMME);
    }

    public boolean publish() {
        return may(Deed.PUBLISH);
    }

    public boolean writeFollowUp() {
        return may(Deed.WRITE_FOLLOW_UP);
    }

    public boolean takeNotes() {
        return may(Deed.TAKE_NOTES);
    }

    public boolean runDay() {
        return may(Deed.RUN_DAY);
    }

    public boolean setUpRegistration() {
        return may(Deed.SET_UP_REGISTRATION);
    }

    public boolean invite() {
        return may(Deed.INVITE);
    }

    public boolean sendLetters() {
        return may(Deed.SEND_LETTERS);
    }

    public boolean connectPrograms() {
        return may(Deed.CONNECT_PROGRAMS);
    }

    public boolean seeParticipants() {
        return may(Deed.SEE_PARTICIPANTS);
    }

    public boolean seeFigures() {
        return may(Deed.SEE_FIGURES);
    }

    public boolean checkIn() {
        return may(Deed.CHECK_IN);
    }

    private boolean may(Deed deed) {
        return powers.may(deed, conference);
    }
}
