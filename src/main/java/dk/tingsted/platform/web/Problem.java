package dk.tingsted.platform.web;

/// What a reader is told when a page cannot be shown: what is the matter, what to do, and for our
/// own faults a number to give to the one who looks after Tingsted.
///
/// @param id empty when the reader can put it right without help
public record Problem(int status, String title, String message, String id) {

    static Problem of(int status, String id) {
        return switch (status) {
            case 404, 410 ->
                    new Problem(
                            status,
                            "Siden findes ikke",
                            "Adressen er måske skrevet forkert, eller siden er flyttet.",
                            "");
            case 405 ->
                    new Problem(
                            405,
                            "Det kan man ikke her",
                            "Siden kan ikke bruges på den måde. Gå tilbage, og prøv igen fra siden"
                                    + " selv.",
                            "");
            case 401, 403 ->
                    new Problem(
                            status,
                            "Det har du ikke adgang til",
                            "Gå tilbage til siden, genindlæs den, og prøv igen. Måske skal du logge"
                                    + " ind først.",
                            "");
            case 413 ->
                    new Problem(
                            413,
                            "Filen er for stor",
                            "En fil må højst fylde 25 MB. Gem dokumentet uden store billeder, eller"
                                    + " send kun programmet, og prøv igen.",
                            "");
            case 421 ->
                    new Problem(
                            421,
                            "Forkert adresse",
                            "Tingsted svarer ikke på denne adresse. Den, der passer Tingsted, kan"
                                    + " angive den rigtige i TINGSTED_BASE_URL.",
                            "");
            case 429 ->
                    new Problem(
                            429,
                            "Det gik for hurtigt",
                            "Der er kommet mange forsøg på kort tid. Vent nogle minutter, og prøv"
                                    + " igen.",
                            "");
            // For the reader it is a fault that passes.
            case 507 ->
                    new Problem(
                            503,
                            "Der kan ikke gemmes lige nu",
                            "Det, du sendte, er ikke modtaget. Alt, der er gemt før, er der stadig."
                                    + " Gå tilbage i browseren, og prøv igen om lidt. – Nothing can"
                                    + " be saved at the moment: what you sent was not received."
                                    + " Everything saved earlier is still there. Please go back and"
                                    + " try again in a while.",
                            "");
            case 503 ->
                    new Problem(
                            503,
                            "Tingsted er optaget",
                            "Vent et øjeblik, og prøv igen. Intet er gået tabt.",
                            id);
            default -> status < 500 ? unusable(status) : ours(status, id);
        };
    }

    private static Problem unusable(int status) {
        return new Problem(
                status,
                "Det kunne ikke læses",
                "Noget i det, der blev sendt, kan ikke bruges. Gå tilbage, og prøv igen.",
                "");
    }

    private static Problem ours(int status, String id) {
        return new Problem(
                status,
                "Noget gik galt hos os",
                "Det er ikke din skyld. Prøv igen om lidt. Sker det igen, så giv nummeret til den,"
                        + " der passer Tingsted.",
                id);
    }
}
