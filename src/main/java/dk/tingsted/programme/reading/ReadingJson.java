package dk.tingsted.programme.reading;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A reading as `programme.schema.json` has it.
public final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReadingJson() {}

    public static String write(Reading reading, List<Finding> findings) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(programme(reading.programme(), reading::line, findings));
    }

    /// A programme that no document stands behind any more: without lines, and without problems.
    public static String write(Programme programme) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(programme(programme, _ -> OptionalInt.empty(), List.of()));
    }

    private static ObjectNode programme(
            Programme programme, Function<ItemId, OptionalInt> lines, List<Finding> findings) {
        var about = programme.particulars();
        var status = about.status();
        var format = about.format();
        var node =
                JSON.createObjectNode()
                        .put("language", programme.language().code())
                        .put("title", about.title())
                        .put("subtitle", about.subtitle())
                        .put("status", status == null ? null : status.code())
                        .put("format", format == null ? null : format.code())
                        .put("venue", about.venue())
                        .put("city", about.city())
                        .put("free", about.free())
                        .put("registration_deadline", text(about.registrationDeadline()));
        var days = node.putArray("days");
        programme.days().stream().map(LocalDate::toString).forEach(days::add);
        var items = node.putArray("items");
        programme.items().forEach(item -> items.add(item(item, lines.apply(item.id()))));
        affiliations(node.putArray("signatories"), programme.signatories());
        affiliations(node.putArray("moderators"), programme.moderators());
        var problems = node.putArray("problems");
        findings.forEach(finding -> problems.add(problem(finding)));
        return node;
    }

    private static ObjectNode item(Item item, OptionalInt source) {
        var node =
                JSON.createObjectNode()
                        .put("id", item.id().value())
                        .put("day", text(item.day()))
                        .put("start", text(item.start()))
                        .put("end", text(item.end()))
                        .put("kind", item.kind().code())
                        .put("title", item.title())
                        .put("abstract", item.summary())
                        .put("parent", text(item.parent()));
        var people = node.putArray("people");
        item.people().forEach(person -> people.add(participation(person)));
        node.put("speaker_tbd", item.speakerToBeFound());
        source.ifPresent(line -> node.putObject("source").put("line", line));
        return node;
    }

    private static ObjectNode participation(Participation person) {
        var capacity = person.capacity();
        return JSON.createObjectNode()
                .put("name", person.name())
                .put("role", person.role())
                .put("organisation", person.organisation())
                .put("party", person.party())
                .put("capacity", capacity == null ? null : capacity.code());
    }

    private static void affiliations(ArrayNode array, List<Affiliation> people) {
        people.forEach(person ->
                array.addObject()
                        .put("name", person.name())
                        .put("role", person.role())
                        .put("organisation", person.organisation()));
    }

    private static ObjectNode problem(Finding finding) {
        var node =
                JSON.createObjectNode()
                        .put("kind", finding.concern().problem())
                        .put("detail", finding.message());
        finding.lines().stream().findFirst().ifPresent(line -> node.put("line", line));
        return node;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
