package dk.tingsted.programme;

import dk.tingsted.programme.publishing.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// What things are called in English, for readers of the public pages: see [SpotWords] and
/// [Wordlist] for the Danish.
final class EnglishWordlist {

    private static final Map<String, String> ABOUT =
            Map.ofEntries(
                    Map.entry("title", "Title of the conference"),
                    Map.entry("subtitle", "Subtitle"),
                    Map.entry("status", "Status of the programme"),
                    Map.entry("format", "Form of the meeting"),
                    Map.entry("venue", "Venue"),
                    Map.entry("city", "Town"),
                    Map.entry("free", "Free of charge"),
                    Map.entry("price", "Price"),
                    Map.entry("registration_deadline", "Deadline for registration"),
                    Map.entry("zone", "Time zone"),
                    Map.entry("organiser", "Organiser"),
                    Map.entry("invitation", "Text of the invitation"));

    private static final Map<String, String> ITEM =
            Map.of(
                    "day", "Day",
                    "start", "Start time",
                    "end", "End time",
                    "kind", "Kind",
                    "title", "Title",
                    "abstract", "Description",
                    "parent", "Part that it belongs to",
                    "speaker_tbd", "Whether the speaker is still to be found");

    private static final Map<String, String> PERSON =
            Map.of(
                    "name", "Name",
                    "role", "Post",
                    "organisation", "Organisation",
                    "party", "Party",
                    "capacity", "Role");

    private EnglishWordlist() {}

    /// "Start time of “Debate: What now?”".
    static String label(Spot spot, Programme programme) {
        return Place.of(spot).map(place -> label(place, programme)).orElse("The programme");
    }

    private static String label(Place place, Programme programme) {
        return switch (place) {
            case Place.OfLine(int line) -> "The date in line " + line;
            case Place.About(var field) -> ABOUT.getOrDefault(field, field);
            case Place.WholeItem(var id) -> "The item " + title(programme, id);
            case Place.OfItem(var id, var field) ->
                    ITEM.getOrDefault(field, field) + " of " + title(programme, id);
            case Place.WholePerson(var id, int n) ->
                    name(programme, id, n) + " in " + title(programme, id);
            case Place.OfPerson(var id, int n, var field) ->
                    PERSON.getOrDefault(field, field)
                            + " of "
                            + name(programme, id, n)
                            + " in "
                            + title(programme, id);
            case Place.WholeListed(var roll, int n) -> roll(roll) + " " + name(programme, roll, n);
            case Place.OfListed(var roll, int n, var field) ->
                    PERSON.getOrDefault(field, field)
                            + " of the "
                            + roll(roll)
                            + " "
                            + name(programme, roll, n);
        };
    }

    static String title(Programme programme, ItemId id) {
        return programme.item(id).map(EnglishWordlist::quoted).orElse("an item");
    }

    static String quoted(Item item) {
        return "“" + item.title() + "”";
    }

    private static String name(Programme programme, ItemId id, int number) {
        return Corrections.person(programme, id, number)
                .map(Participation::name)
                .orElse("a new person");
    }

    private static String name(Programme programme, Place.Roll roll, int number) {
        return Corrections.listed(programme, roll, number).map(Affiliation::name).orElse("(new)");
    }

    private static String roll(Place.Roll roll) {
        return roll == Place.Roll.SIGNATORIES ? "signatory" : "moderator";
    }

    /// The value as text: "16:55", "talk", "not stated".
    static String value(Programme programme, Spot spot, String value) {
        if (value.isEmpty()) {
            return "not stated";
        }
        return switch (Field.part(spot)) {
            case "day" -> Words.ENGLISH.weekday(LocalDate.parse(value));
            case "registration_deadline" -> Words.ENGLISH.date(LocalDate.parse(value));
            case "free", "speaker_tbd" -> value.equals("true") ? "yes" : "no";
            case "kind" -> of(Kind.of(value));
            case "zone" -> TimeZones.inEnglish(ZoneId.of(value));
            case "parent" -> title(programme, new ItemId(value));
            case "status", "format", "capacity" -> coded(Field.part(spot), value);
            default -> value;
        };
    }

    private static String coded(String part, String code) {
        var constant = code.toUpperCase(Locale.ROOT);
        return switch (part) {
            case "status" -> Words.ENGLISH.status(Status.valueOf(constant));
            case "format" -> Words.ENGLISH.format(Format.valueOf(constant));
            default -> of(Capacity.valueOf(constant));
        };
    }

    private static String of(Kind kind) {
        return switch (kind) {
            case OPENING -> "opening";
            case TALK -> "talk";
            case PANEL -> "panel";
            case DEBATE -> "debate";
            case DISCUSSION -> "discussion";
            case WORKSHOP -> "workshop";
            case PARALLEL_BLOCK -> "parallel sessions";
            case THEME -> "theme";
            case BREAK -> "break";
            case MEAL -> "meal";
            case AWARD -> "award";
            case SOCIAL -> "social event";
            case CLOSING -> "closing";
            case OTHER -> "other";
        };
    }

    static String of(Capacity capacity) {
        return switch (capacity) {
            case SPEAKER -> "speaker";
            case FACILITATOR -> "facilitator";
            case MODERATOR -> "moderator";
            case PANELIST -> "panellist";
            case HOST -> "host";
            case VIDEO -> "on video";
        };
    }

    /// "Signe Bruun (A), formand, Østby Kommune – moderator".
    static String of(Participation person) {
        var capacity = person.capacity();
        return capacity == null || capacity == Capacity.SPEAKER
                ? person.inWords()
                : person.inWords() + " – " + of(capacity);
    }
}
