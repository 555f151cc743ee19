package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.workshops.choosing.Round.Phase;

/// Why nothing was changed, told to the one who pressed.
final class Refused {

    private Refused() {}

    static String full(Words words) {
        return words.say(
                "Den sidste plads er netop taget. Vælg en af dem, der er ledige. Havde du en plads i forvejen, har du den stadig.",
                "The last place has just been taken. Choose one that is free. If you had a place before, you still have it.");
    }

    static String elsewhere(String block, Words words) {
        return words.say(
                "Du har en plads på samme tid i »" + block + "«.",
                "You have a place at the same time in “" + block + "”.");
    }

    static String again(String block, Words words) {
        return words.say(
                "Du har en plads i den samme workshop i »" + block + "«. Vælg en anden her.",
                "You have a place in the same workshop in “"
                        + block
                        + "”. Choose another one here.");
    }

    static String fixed(Words words) {
        return words.say(
                "Du har en plads, og den kan ikke byttes længere. Tal med sekretariatet, hvis noget er galt.",
                "You have a place, and it cannot be changed any more. Talk to the secretariat if something is wrong.");
    }

    static String notNow(Phase phase, Words words) {
        return switch (phase) {
            case SOON -> words.say("Der er ikke åbent for valget endnu.", "It is not open yet.");
            case OPEN ->
                    words.say(
                            "Her ønsker man, og pladserne bliver fordelt bagefter.",
                            "Here you make wishes, and places are divided afterwards.");
            case COUNTING, SETTLED ->
                    words.say(
                            "Vinduet er lukket. De ønsker, du nåede at gemme, gælder.",
                            "The window is closed. The wishes you had saved hold.");
            case FREE ->
                    words.say("Her vælger man ikke på forhånd.", "Nobody chooses beforehand here.");
        };
    }

    static String divided(Words words) {
        return words.say(
                "Vinduet er lukket, og det kan ikke ændres længere.",
                "The window is closed, and this cannot be changed any more.");
    }

    static String notComing(Words words) {
        return words.say(
                "Workshopperne er for dem, der har en plads på konferencen.",
                "The workshops are for those who have a place at the conference.");
    }

    static String noDoor(Words words) {
        return words.say(
                "Der er ikke åbent for dig i den workshop nu. Se herunder, hvor og hvornår du kan gå ind.",
                "That workshop is not open to you now. See below where and when you can go in.");
    }

    static String tryAgain(Words words) {
        return words.say(
                "Der er mange på lige nu, og dit valg nåede ikke at blive gemt. Prøv igen.",
                "Many people are here right now, and your choice was not saved. Try again.");
    }
}
