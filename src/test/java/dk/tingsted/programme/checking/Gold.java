package dk.tingsted.programme.checking;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import dk.tingsted.programme.reading.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programmes of real conferences as people read them by hand, under `src/test/resources/corpus`.
final class Gold {

    static final List<String> ALL =
            List.of(
                    "01-kkr-2021-pdf",
                    "02-kkr-2021-md",
                    "03-kkr-2024-foreloebig",
                    "04-kl-social-sundhed-2022",
                    "06-dkl-aarsmoede-2000",
                    "08-dialog-mod-vold-2013",
                    "10-omskaering-temamoede",
                    "11-ubu10-aabning-2005-pdf",
                    "12-ubu10-aabning-2005-html",
                    "14-global-conscience",
                    "15-medborgerskab-2006",
                    "17-ubu-halvvejs-2010",
                    "21-vofo-voksenaasen-2006",
                    "24-nosad-civilsamhaelle-2022",
                    "25-eu-presidency-esd-2007");

    private Gold() {}

    static Programme programme(String slug) {
        return programme(JsonMapper.shared().readTree(resource(slug, "gold.json")));
    }

    static Document document(String slug) {
        return Document.ofText(slug, resource(slug, "input.txt"));
    }

    /// As a user has it read: from the file.
    static Reading read(String slug) {
        var bytes = resource(slug, "input.txt").getBytes(StandardCharsets.UTF_8);
        return switch (Reader.read(slug + ".txt", bytes)) {
            case Outcome.Understood(var reading) -> reading;
            case Outcome.Refused(var refusal) -> throw new IllegalStateException(refusal.message());
        };
    }

    static Reading reading(String slug, Statement... statements) {
        var programme = programme(slug);
        var document = document(slug);
        var traces = programme.items().stream().flatMap(item -> trace(document, item)).toList();
        return new Reading(programme, document, traces, List.of(statements), List.of());
    }

    /// The first line that begins with the first words of the title, if there is one.
    private static Stream<Trace> trace(Document document, Item item) {
        var words = String.join(" ", Arrays.stream(item.title().split(" ", -1)).limit(4).toList());
        return document.lines().stream()
                .filter(line -> line.text().contains(words))
                .limit(1)
                .map(line ->
                        new Trace(
                                Spot.of(item.id(), "title"), line.number(), Trace.Certainty.SURE));
    }

    private static Programme programme(JsonNode node) {
        return new Programme(
                language(node.get("language").asString()),
                particulars(node),
                list(node.get("days"), day -> LocalDate.parse(day.asString())),
                list(node.get("items"), Gold::item),
                list(node.get("signatories"), Gold::affiliation),
                list(node.get("moderators"), Gold::affiliation));
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Particulars particulars(JsonNode node) {
        var free = node.get("free");
        return new Particulars(
                text(node, "title"),
                text(node, "subtitle"),
                given(node, "status", code -> Status.valueOf(code.toUpperCase(Locale.ROOT))),
                given(node, "format", code -> Format.valueOf(code.toUpperCase(Locale.ROOT))),
                text(node, "venue"),
                text(node, "city"),
                free.isNull() ? null : free.asBoolean(),
                null,
                given(node, "registration_deadline", LocalDate::parse),
                null,
                null,
                Clocks.DANISH);
    }

    private static Item item(JsonNode node) {
        return new Item(
                new ItemId(node.get("id").asString().toLowerCase(Locale.ROOT)),
                given(node, "day", LocalDate::parse),
                given(node, "start", LocalTime::parse),
                given(node, "end", LocalTime::parse),
                Kind.of(node.get("kind").asString()),
                node.get("title").asString(),
                null,
                given(node, "parent", id -> new ItemId(id.toLowerCase(Locale.ROOT))),
                list(node.get("people"), Gold::participation),
                node.get("speaker_tbd").asBoolean());
    }

    private static Participation participation(JsonNode node) {
        return new Participation(
                node.get("name").asString(),
                text(node, "role"),
                text(node, "organisation"),
                text(node, "party"),
                given(node, "capacity", Capacity::of));
    }

    private static Affiliation affiliation(JsonNode node) {
        return new Affiliation(
                node.get("name").asString(), text(node, "role"), text(node, "organisation"));
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        return node.valueStream().map(read).toList();
    }

    private static @Nullable String text(JsonNode node, String field) {
        return given(node, field, value -> value);
    }

    private static <T> @Nullable T given(JsonNode node, String field, Function<String, T> read) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : read.apply(value.asString());
    }

    private static String resource(String slug, String file) {
        return resource(slug + "/" + file);
    }

    static String resource(String path) {
        try (var in = Gold.class.getResourceAsStream("/corpus/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
