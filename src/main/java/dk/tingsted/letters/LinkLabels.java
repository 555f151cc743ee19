package dk.tingsted.letters;

/// The words that a link is shown as in an English letter.
final class LinkLabels {

    private LinkLabels() {}

    static String english(Placeholder link) {
        return switch (link) {
            case CONFERENCE_LINK -> "See the programme";
            case REGISTRATION_LINK -> "Register";
            case MY_REGISTRATION_LINK -> "See your registration";
            case DECLINE_LINK -> "I cannot come";
            case UNSUBSCRIBE_LINK -> "No more letters";
            case FOLLOW_UP_LINK -> "Read the follow-up";
            case EVALUATION_LINK -> "Answer the evaluation";
            case SIGN_IN_LINK -> "Sign in";
            default -> link.word(Tongue.ENGLISH);
        };
    }
}
