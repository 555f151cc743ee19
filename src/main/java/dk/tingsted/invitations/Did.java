package dk.tingsted.invitations;

/// What was just done, for the one who did it.
final class Did {

    private Did() {}

    static String words(String did, int many) {
        var people = many == 1 ? "1 er" : Math.max(0, many) + " er";
        return switch (did) {
            case "imported" -> people + " sat på listen. Ingen har fået brev endnu.";
            case "thrown-away" -> "Listen blev ikke importeret.";
            case "taken-off" -> "Taget af listen. Linket virker ikke længere.";
            case "corrected" -> "Rettet.";
            case "held" -> letters(many) + " ligger i udbakken og venter på, at du lader dem gå.";
            case "going" -> letters(many) + " er på vej.";
            default -> "";
        };
    }

    private static String letters(int many) {
        return many == 1 ? "1 brev" : Math.max(0, many) + " breve";
    }
}
