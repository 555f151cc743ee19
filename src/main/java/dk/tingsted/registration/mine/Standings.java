package dk.tingsted.registration.mine;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Standing;
import java.time.ZoneId;

/// Where somebody stands, told to herself.
final class Standings {

    private Standings() {}

    /// @param tone of the box it stands in
    record Told(String standing, String why, String tone) {}

    static Told told(Standing standing, Words words, ZoneId zone) {
        return switch (standing) {
            case Standing.Expected _ ->
                    new Told(words.say("Du har en plads.", "You have a place."), "", "success");
            case Standing.Waiting(_, var number, var lack) ->
                    new Told(
                            words.say(
                                            "Du er nummer %d på ventelisten.",
                                            "You are number %d on the waiting list.")
                                    .formatted(number),
                            why(lack, words)
                                    + words.say(
                                            " Bliver der en plads til dig, får du et brev. Pladserne gives i den rækkefølge, folk har meldt sig i.",
                                            " When there is a place for you, you get a letter. Places are given in the order in which people signed up."),
                            "info");
            case Standing.Offered(_, var until) ->
                    new Told(
                            words.say("Der er en plads til dig.", "There is a place for you."),
                            words.say("Vi holder den til ", "It is kept for you until ")
                                    + Moments.told(until, zone, words)
                                    + words.say(
                                            ". Tager du den ikke, går den videre til den næste.",
                                            ". If you do not take it, it goes to the next in line."),
                            "warning");
            case Standing.Withdrawn(var at, _, _) ->
                    new Told(
                            words.say(
                                    "Du er ikke tilmeldt længere.",
                                    "You are no longer registered."),
                            words.say("Pladsen blev givet fri ", "The place was given up on ")
                                    + Moments.told(at, zone, words)
                                    + ".",
                            "info");
        };
    }

    private static String why(Standing.Lack lack, Words words) {
        return switch (lack) {
            case IN_GROUP ->
                    words.say(
                            "Din gruppe har ikke flere pladser lige nu.",
                            "Your group has no more places at the moment.");
            case IN_ALL ->
                    words.say(
                            "Alle pladser er optaget lige nu.",
                            "All places are taken at the moment.");
        };
    }
}
