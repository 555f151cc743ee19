package dk.tingsted.platform.web;

/// The words around every page, in the language of the reader.
public record Wording(String skip, String madeWith, String search, String searchAll, String help) {

    private static final Wording DANISH =
            new Wording(
                    "Gå til indhold",
                    "Lavet med Tingsted",
                    "Søg",
                    "Søg i alle konferencer",
                    "Hjælp");
    private static final Wording ENGLISH =
            new Wording(
                    "Skip to content",
                    "Made with Tingsted",
                    "Search",
                    "Search all conferences",
                    "Help");

    /// Danish unless the language is `en`.
    public static Wording of(String language) {
        return language.equals("en") ? ENGLISH : DANISH;
    }
}
