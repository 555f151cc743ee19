package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Programmes of real conferences, each with the reading that a careful person made of it.
class CorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-kkr-2021-pdf",
                "02-kkr-2021-md",
                "03-kkr-2024-foreloebig",
                "04-kl-social-sundhed-2022"
            })
    void the_programmes_it_was_made_for_are_read_without_a_mistake(String slug) {
        var gold = gold(slug);
        var programme = read(slug).programme();
        var expected = new ArrayList<String>();
        gold.get("items").forEach(item -> expected.add(line(gold, item)));
        var items = programme.items();
        var actual = new ArrayList<String>();
        for (int at = 0; at < items.size(); at++) {
            actual.add(line(programme, items.get(at)));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
        for (var item : items) {
            assertThat(kinds(gold, item)).contains(item.kind().code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "06-dkl-aarsmoede-2000, 1.0",
        "08-dialog-mod-vold-2013, 1.0",
        "10-omskaering-temamoede, 1.0",
        "11-ubu10-aabning-2005-pdf, 0.95",
        "12-ubu10-aabning-2005-html, 0.95",
        "14-global-conscience, 0.95",
        "15-medborgerskab-2006, 0.95",
        "17-ubu-halvvejs-2010, 0.95",
        "21-vofo-voksenaasen-2006, 0.95",
        "24-nosad-civilsamhaelle-2022, 1.0",
        "25-eu-presidency-esd-2007, 0.95",
    })
    void the_items_of_other_programmes_are_found(String slug, double floor) {
        var items = new ArrayList<>(read(slug).programme().items());
        int predicted = items.size();
        int found = 0;
        int expected = 0;
        for (var item : gold(slug).get("items")) {
            expected++;
            var same = items.stream().filter(other -> isSame(item, other)).findFirst();
            same.ifPresent(items::remove);
            found += same.isPresent() ? 1 : 0;
        }
        assertThat(2.0 * found / (expected + predicted)).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04-kl-social-sundhed-2022"})
    void what_is_said_twice_is_stated_for_the_checks(String slug) {
        var statements = read(slug).statements();
        assertThat(statements)
                .anySatisfy(statement ->
                        assertThat(statement)
                                .isInstanceOfSatisfying(
                                        Statement.Dated.class,
                                        dated -> assertThat(dated.day()).hasToString("2021-05-24")))
                .anySatisfy(statement ->
                        assertThat(statement)
                                .isInstanceOfSatisfying(
                                        Statement.Spanned.class,
                                        span -> assertThat(span.end()).hasToString("14:39")));
    }

    private static boolean isSame(JsonNode gold, Item item) {
        boolean day =
                gold.get("day").isNull()
                        || item.day() == null
                        || gold.get("day").asString().equals(item.day().toString());
        var start = text(gold.get("start"));
        boolean time =
                start == null || item.start() == null || start.equals(item.start().toString());
        return day && time && isAlike(gold, item);
    }

    private static boolean isAlike(JsonNode gold, Item item) {
        if (Retold.likeness(gold.get("title").asString(), item.title()) >= 0.8) {
            return true;
        }
        return gold.get("people")
                .valueStream()
                .anyMatch(person ->
                        person.get("name").asString().equals(gold.get("title").asString())
                                && item.people().stream()
                                        .anyMatch(other ->
                                                other.name()
                                                        .equals(person.get("name").asString())));
    }

    private static String line(JsonNode gold, JsonNode item) {
        var people = new ArrayList<String>();
        item.get("people")
                .forEach(person ->
                        people.add(
                                person(
                                        text(person.get("name")),
                                        text(person.get("role")),
                                        text(person.get("organisation")),
                                        text(person.get("party")),
                                        text(person.get("capacity")))));
        return "%s %s-%s %s < %s %s"
                .formatted(
                        text(item.get("day")),
                        text(item.get("start")),
                        text(item.get("end")),
                        item.get("title").asString(),
                        parent(gold, text(item.get("parent"))),
                        people);
    }

    private static @Nullable String parent(JsonNode gold, @Nullable String id) {
        return gold.get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .map(item -> item.get("title").asString())
                .findFirst()
                .orElse(null);
    }

    private static String line(Programme programme, Item item) {
        ItemId parent = item.parent();
        var holder = parent == null ? null : programme.item(parent).map(Item::title).orElse("?");
        var people =
                item.people().stream()
                        .map(person -> {
                            var capacity = person.capacity();
                            return person(
                                    person.name(),
                                    person.role(),
                                    person.organisation(),
                                    person.party(),
                                    capacity == null ? null : capacity.code());
                        })
                        .toList();
        return "%s %s-%s %s < %s %s"
                .formatted(item.day(), item.start(), item.end(), item.title(), holder, people);
    }

    private static String person(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String party,
            @Nullable String capacity) {
        return String.join(
                " | ",
                List.of(
                        String.valueOf(name),
                        String.valueOf(role),
                        String.valueOf(organisation),
                        String.valueOf(party),
                        String.valueOf(capacity)));
    }

    private static List<String> kinds(JsonNode gold, Item item) {
        var kinds = new ArrayList<String>();
        for (var other : gold.get("items")) {
            boolean same =
                    other.get("title").asString().equals(item.title())
                            && Objects.equals(
                                    text(other.get("start")),
                                    item.start() == null ? null : item.start().toString());
            if (same) {
                kinds.add(other.get("kind").asString());
                if (other.has("kind_alt")) {
                    other.get("kind_alt").forEach(kind -> kinds.add(kind.asString()));
                }
            }
        }
        return kinds.stream().map(kind -> kind.toLowerCase(Locale.ROOT)).toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static Reading read(String slug) {
        return ProgrammeGrammar.read(Document.ofText(slug, resource(slug + "/input.txt")));
    }

    private static JsonNode gold(String slug) {
        return JsonMapper.shared().readTree(resource(slug + "/gold.json"));
    }

    private static String resource(String path) {
        try (var in = CorpusTest.class.getResourceAsStream("/corpus/" + path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
