package dk.tingsted.programme;

import java.util.Map;

/// The Danish words for a spot: what a finding or a correction is about.
public final class SpotWords {

    private static final int LONGEST_TITLE = 80;

    private static final Map<String, String> ABOUT =
            Map.ofEntries(
                    Map.entry("title", "Konferencens titel"),
                    Map.entry("subtitle", "Undertitel"),
                    Map.entry("status", "Programmets status"),
                    Map.entry("format", "Mødeform"),
                    Map.entry("venue", "Sted"),
                    Map.entry("city", "By"),
                    Map.entry("free", "Gratis deltagelse"),
                    Map.entry("price", "Pris"),
                    Map.entry("registration_deadline", "Frist for tilmelding"),
                    Map.entry("zone", "Tidszone"),
                    Map.entry("organiser", "Arrangør"),
                    Map.entry("invitation", "Indbydelsens tekst"));

    private static final Map<String, String> ITEM =
            Map.of(
                    "day", "Dag",
                    "start", "Starttid",
                    "end", "Sluttid",
                    "kind", "Slags",
                    "title", "Titel",
                    "abstract", "Beskrivelse",
                    "parent", "Placering",
                    "speaker_tbd", "Om oplægsholderen mangler");

    private static final Map<String, String> PERSON =
            Map.of(
                    "name", "Navn",
                    "role", "Stilling",
                    "organisation", "Organisation",
                    "party", "Parti",
                    "capacity", "Rolle");

    private SpotWords() {}

    /// For example "Starttid for »Debat: Hvad nu?«". A place the programme does not have is called
    /// by what it would be.
    public static String label(Spot spot, Programme programme) {
        return Place.of(spot).map(place -> label(place, programme)).orElse("Programmet");
    }

    private static String label(Place place, Programme programme) {
        return switch (place) {
            case Place.OfLine(int line) -> "Datoen i linje " + line;
            case Place.About(var field) -> ABOUT.getOrDefault(field, field);
            case Place.WholeItem(var id) -> "Punktet " + title(programme, id);
            case Place.OfItem(var id, var field) ->
                    ITEM.getOrDefault(field, field) + " for " + title(programme, id);
            case Place.WholePerson(var id, int n) ->
                    name(programme, id, n) + " under " + title(programme, id);
            case Place.OfPerson(var id, int n, var field) ->
                    PERSON.getOrDefault(field, field)
                            + " for "
                            + name(programme, id, n)
                            + " under "
                            + title(programme, id);
            case Place.WholeListed(var roll, int n) -> roll(roll) + " " + name(programme, roll, n);
            case Place.OfListed(var roll, int n, var field) ->
                    PERSON.getOrDefault(field, field)
                            + " for "
                            + inside(roll)
                            + " "
                            + name(programme, roll, n);
        };
    }

    private static String title(Programme programme, ItemId id) {
        return programme
                .item(id)
                .map(item -> "»" + shortened(item.title()) + "«")
                .orElse("et punkt, der ikke findes");
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, space < LONGEST_TITLE / 2 ? LONGEST_TITLE : space) + " …";
    }

    private static String name(Programme programme, ItemId id, int number) {
        return Corrections.person(programme, id, number)
                .map(Participation::name)
                .orElse("en ny person");
    }

    private static String name(Programme programme, Place.Roll roll, int number) {
        return Corrections.listed(programme, roll, number).map(Affiliation::name).orElse("(ny)");
    }

    private static String roll(Place.Roll roll) {
        return roll == Place.Roll.SIGNATORIES ? "Underskriveren" : "Ordstyreren";
    }

    private static String inside(Place.Roll roll) {
        return roll == Place.Roll.SIGNATORIES ? "underskriveren" : "ordstyreren";
    }
}
