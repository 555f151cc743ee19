package dk.tingsted.webhooks;

import java.util.Arrays;
import java.util.Optional;

/// What another program may be told. The words stand in the database's triggers, too.
enum Event {
    REGISTERED("registration.made", "registration", "Nogen er tilmeldt"),
    CHANGED("registration.changed", "registration", "En tilmelding er ændret"),
    CANCELLED("registration.cancelled", "registration", "En tilmelding er meldt fra"),
    ARRIVED("participant.arrived", "registration", "Nogen er kommet"),
    PUBLISHED("edition.published", "edition", "En udgave af programmet er offentliggjort"),
    TRIED("webhook.tried", "webhook", "En prøve");

    private final String word;
    private final String about;
    private final String told;

    Event(String word, String about, String told) {
        this.word = word;
        this.about = about;
        this.told = told;
    }

    String word() {
        return word;
    }

    /// What the number in its message is of.
    String about() {
        return about;
    }

    String told() {
        return told;
    }

    /// A try is asked for each time, and not followed.
    boolean isToChoose() {
        return this != TRIED;
    }

    static Optional<Event> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
