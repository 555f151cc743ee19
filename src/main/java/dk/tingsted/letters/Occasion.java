package dk.tingsted.letters;

import static dk.tingsted.letters.Placeholder.ANSWERS;
import static dk.tingsted.letters.Placeholder.CONFERENCE;
import static dk.tingsted.letters.Placeholder.CONFERENCE_LINK;
import static dk.tingsted.letters.Placeholder.DATE;
import static dk.tingsted.letters.Placeholder.DEADLINE;
import static dk.tingsted.letters.Placeholder.DECLINE_LINK;
import static dk.tingsted.letters.Placeholder.EVALUATION_LINK;
import static dk.tingsted.letters.Placeholder.FOLLOW_UP_LINK;
import static dk.tingsted.letters.Placeholder.GROUP;
import static dk.tingsted.letters.Placeholder.MY_REGISTRATION_LINK;
import static dk.tingsted.letters.Placeholder.NAME;
import static dk.tingsted.letters.Placeholder.OFFER_UNTIL;
import static dk.tingsted.letters.Placeholder.ORGANISER;
import static dk.tingsted.letters.Placeholder.PEOPLE;
import static dk.tingsted.letters.Placeholder.PLACE;
import static dk.tingsted.letters.Placeholder.REGISTRATION_LINK;
import static dk.tingsted.letters.Placeholder.REPLACES;
import static dk.tingsted.letters.Placeholder.SIGN_IN_LINK;
import static dk.tingsted.letters.Placeholder.TABLE;
import static dk.tingsted.letters.Placeholder.TIME;
import static dk.tingsted.letters.Placeholder.UNSUBSCRIBE_LINK;
import static dk.tingsted.letters.Placeholder.WAITING_NUMBER;
import static dk.tingsted.letters.Placeholder.WHAT_CHANGED;
import static dk.tingsted.letters.Placeholder.WORKSHOP;

import java.util.List;
import java.util.stream.Stream;

/// What a letter is sent for. Each has a standard text in both tongues, `letters/*.md` in the
/// build, which a conference may replace by its own.
public enum Occasion {
    INVITATION("Indbydelse", GROUP, DEADLINE, REGISTRATION_LINK, DECLINE_LINK, UNSUBSCRIBE_LINK),
    ANSWER_REMINDER(
            "Påmindelse om at svare",
            GROUP,
            DEADLINE,
            REGISTRATION_LINK,
            DECLINE_LINK,
            UNSUBSCRIBE_LINK),
    RECEIPT("Kvittering", GROUP, ANSWERS, DEADLINE, MY_REGISTRATION_LINK),
    RECEIPT_FOR_ALL("Kvittering for flere", PEOPLE, DEADLINE, MY_REGISTRATION_LINK),
    WAITING("På venteliste", GROUP, WAITING_NUMBER, MY_REGISTRATION_LINK),
    OFFER("Tilbud om en plads", GROUP, OFFER_UNTIL, MY_REGISTRATION_LINK),
    OFFER_LAPSED("Tilbuddet er udløbet", GROUP, WAITING_NUMBER, MY_REGISTRATION_LINK),
    ALREADY_REGISTERED("Allerede tilmeldt", MY_REGISTRATION_LINK),
    CHANGED("Tilmeldingen er ændret", WHAT_CHANGED, ANSWERS, MY_REGISTRATION_LINK),
    WITHDRAWN("Afbud", GROUP, REGISTRATION_LINK),
    SUBSTITUTE("Stedfortræder", GROUP, REPLACES, ANSWERS, MY_REGISTRATION_LINK),
    CHANGE_NOTICE("Ændring i programmet", WHAT_CHANGED, MY_REGISTRATION_LINK),
    LINKS("Ugen før", Placeholder.LINKS, ANSWERS, WORKSHOP, TABLE, MY_REGISTRATION_LINK),
    DAY_BEFORE("Dagen før", Placeholder.LINKS, WORKSHOP, TABLE, MY_REGISTRATION_LINK),
    THANKS("Tak for deltagelsen", FOLLOW_UP_LINK),
    EVALUATION("Evaluering", EVALUATION_LINK),
    EVALUATION_REMINDER("Påmindelse om evalueringen", EVALUATION_LINK),
    FOLLOW_UP("Opsamling", FOLLOW_UP_LINK),
    MESSAGE("Besked fra sekretariatet", GROUP, WORKSHOP, TABLE, MY_REGISTRATION_LINK),
    /// Belongs to no conference; the secretariat neither writes nor reads it.
    SIGN_IN("Loginlink");

    private static final List<Placeholder> OF_A_CONFERENCE =
            List.of(NAME, CONFERENCE, DATE, TIME, PLACE, ORGANISER, CONFERENCE_LINK);

    private final String title;

    // A copy that nobody can change, which the type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Placeholder> own;

    Occasion(String title, Placeholder... own) {
        this.title = title;
        this.own = List.of(own);
    }

    /// In Danish, for the secretariat.
    public String title() {
        return title;
    }

    /// What its text may leave open. Whoever composes gives a value for each; an empty one is
    /// allowed, and takes with it the line that has nothing else to tell.
    public List<Placeholder> offers() {
        return this == SIGN_IN
                ? List.of(NAME, SIGN_IN_LINK)
                : Stream.concat(OF_A_CONFERENCE.stream(), own.stream()).toList();
    }
}
