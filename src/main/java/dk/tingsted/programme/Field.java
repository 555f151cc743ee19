package dk.tingsted.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One value of a programme as a field to correct it in.
///
/// @param value as shown and typed: times with a dot
/// @param was the value when the page was made, as [Correction] has it
/// @param error what is the matter with what was typed
/// @param line where in the document it was read; null where it was not
/// @param unsure whether the reading is unsure of it
public record Field(
        Spot spot,
        String value,
        String was,
        List<Choice> choices,
        @Nullable String error,
        @Nullable Integer line,
        boolean unsure) {
    public Field {
        choices = List.copyOf(choices);
    }

    /// One of the values that the field may have.
    public record Choice(String value, String label) {}

    private static final Choice NONE = new Choice("", "Ikke angivet");

    /// In which capacities a new person may take part.
    public static List<Choice> capacities() {
        return perhaps(Arrays.stream(Capacity.values()).map(Field::choice));
    }

    /// What a new item may be.
    public static List<Choice> kinds() {
        return Arrays.stream(Kind.values()).map(Field::choice).toList();
    }

    static Field of(Programme programme, Spot spot) {
        var was = Corrections.valueAt(programme, spot).orElse("");
        return new Field(spot, shown(spot, was), was, choices(programme, spot), null, null, false);
    }

    /// Whether there is a field for `spot`, and not only for a part of it.
    static boolean isOne(Spot spot) {
        return written(spot).isPresent();
    }

    Field typed(String typed, @Nullable String complaint) {
        return new Field(spot, typed, was, choices, complaint, line, unsure);
    }

    Field traced(@Nullable Integer line, boolean unsure) {
        return new Field(spot, value, was, choices, error, line, unsure);
    }

    public String name() {
        return spot.path();
    }

    public String label() {
        return Wordlist.label(part(spot));
    }

    /// A valid id in a page.
    public String id() {
        return "r-" + spot.path().replace('/', '-');
    }

    public boolean isLong() {
        return part(spot).equals("abstract") || part(spot).equals("invitation");
    }

    public boolean isWide() {
        return isLong() || part(spot).endsWith("title");
    }

    public boolean isDate() {
        return part(spot).equals("day") || part(spot).equals("registration_deadline");
    }

    public boolean isTime() {
        return part(spot).equals("start") || part(spot).equals("end");
    }

    /// Whether other values than the choices may be typed.
    public boolean isOpen() {
        return part(spot).equals("zone");
    }

    static String part(Spot spot) {
        return spot.path().substring(spot.path().lastIndexOf('/') + 1);
    }

    private static String shown(Spot spot, String value) {
        return switch (part(spot)) {
            case "start", "end" -> value.replace(':', '.');
            default -> value;
        };
    }

    private static List<Choice> choices(Programme programme, Spot spot) {
        return switch (part(spot)) {
            case "kind" -> kinds();
            case "capacity" -> capacities();
            case "status" -> perhaps(Arrays.stream(Status.values()).map(Field::choice));
            case "format" -> perhaps(Arrays.stream(Format.values()).map(Field::choice));
            case "free" -> perhaps(Stream.of(new Choice("true", "Ja"), new Choice("false", "Nej")));
            case "speaker_tbd" -> List.of(new Choice("false", "Nej"), new Choice("true", "Ja"));
            case "parent" -> perhaps(holders(programme, spot));
            case "zone" -> zones();
            default -> List.of();
        };
    }

    private static List<Choice> zones() {
        return TimeZones.NAMED.stream()
                .map(one -> new Choice(one.zone().getId(), TimeZones.inDanish(one.zone())))
                .toList();
    }

    private static Stream<Choice> holders(Programme programme, Spot spot) {
        return programme.items().stream()
                .filter(item -> item.kind().isContainer())
                .filter(item -> !spot.path().startsWith("items/" + item.id() + "/"))
                .map(item -> new Choice(item.id().value(), item.title()));
    }

    private static List<Choice> perhaps(Stream<Choice> others) {
        return Stream.concat(Stream.of(NONE), others).toList();
    }

    private static Choice choice(Kind kind) {
        return new Choice(kind.code(), Wordlist.of(kind));
    }

    private static Choice choice(Capacity capacity) {
        return new Choice(capacity.code(), Wordlist.of(capacity));
    }

    private static Choice choice(Status status) {
        return new Choice(status.code(), Wordlist.of(status));
    }

    private static Choice choice(Format format) {
        return new Choice(format.code(), Wordlist.of(format));
    }

    /// The value as text in a message: "kl. 16.55", "oplæg", "ingenting".
    static String inWords(Programme programme, Spot spot, String value) {
        if (value.isEmpty()) {
            return "ikke angivet";
        }
        return named(programme, spot, value)
                .or(() -> isOne(spot) ? Optional.empty() : whole(value))
                .orElseGet(() -> said(spot, value));
    }

    private static String said(Spot spot, String value) {
        return switch (part(spot)) {
            case "day", "registration_deadline", "date" -> Wordlist.of(LocalDate.parse(value));
            default -> shown(spot, value);
        };
    }

    /// A whole person or item by its name.
    private static Optional<String> whole(String value) {
        return Whole.read(value)
                .map(Whole::texts)
                .map(texts -> texts.getOrDefault("name", texts.getOrDefault("title", "")));
    }

    private static Optional<String> named(Programme programme, Spot spot, String value) {
        return choices(programme, spot).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst();
    }

    /// What was typed as [Correction] has it; empty when it cannot be that.
    Optional<String> canonical(String typed) {
        var text = ProgrammeJson.storable(typed).replace("\r\n", "\n");
        return written(spot).flatMap(written -> written.canonical(isLong() ? text : oneLine(text)));
    }

    String complaint(String typed) {
        return written(spot).map(written -> written.refusal(typed)).orElse("Kan ikke rettes her.");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Optional<Written> written(Spot spot) {
        return Place.of(spot).flatMap(Writing::written);
    }
}
