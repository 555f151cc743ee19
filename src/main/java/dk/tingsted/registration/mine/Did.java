package dk.tingsted.registration.mine;

import dk.tingsted.programme.publishing.Words;

/// What was just done, told on the page after.
final class Did {

    private Did() {}

    static String told(String did, Words words) {
        return switch (did) {
            case "changed" -> words.say("Tilmeldingen er rettet.", "The registration is changed.");
            case "withdrawn" ->
                    words.say(
                            "Du er meldt fra. Tak, fordi du gav besked.",
                            "Your registration is cancelled. Thank you for telling us.");
            case "taken" -> words.say("Pladsen er din.", "The place is yours.");
            case "left" ->
                    words.say(
                            "Du står ikke på ventelisten længere.",
                            "You are no longer on the waiting list.");
            case "substituted" ->
                    words.say(
                            "Pladsen er givet videre. Den nye deltager får et brev.",
                            "The place is handed over. The new participant gets a letter.");
            case "erased" ->
                    words.say("Dine oplysninger er slettet.", "What was kept about you is erased.");
            case "closed" -> words.say("Siden er lukket.", "The page is closed.");
            case "late" ->
                    words.say(
                            "Det kunne ikke lade sig gøre længere. Intet er ændret.",
                            "It was no longer possible. Nothing was changed.");
            case "other" ->
                    words.say(
                            "Siden viste en tilmelding, som browseren ikke har åben mere. Intet er ændret.",
                            "The page showed a registration that this browser no longer has open. Nothing was changed.");
            default -> "";
        };
    }
}
