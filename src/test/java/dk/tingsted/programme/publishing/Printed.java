package dk.tingsted.programme.publishing;

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
import dk.tingsted.programme.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real programmes, as careful people read them.
public final class Printed {

    public static final List<String> NAMES =
            List.of("kkr-2021", "kkr-2021-md", "kkr-2024", "kl-2022");

    private Printed() {}

    public static Edition edition(String name) {
        var programme = programme(name);
        var status = programme.particulars().status();
        return new Edition(
                2,
                status == null ? Status.FINAL : status,
                Instant.parse("2026-03-02T09:15:00Z"),
                "sekretariat@example.org",
                programme);
    }

    public static Programme programme(String name) {
        try (var in = Printed.class.getResourceAsStream(name + ".json")) {
            return programme(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Programme programme(JsonNode node) {
        return new Programme(
                Language.DANISH,
                particulars(node),
                list(node.get("days"), day -> LocalDate.parse(day.asString())),
                list(node.get("items"), Printed::item),
                list(node.get("signatories"), Printed::affiliation),
                list(node.get("moderators"), Printed::affiliation));
    }

    private static Particulars particulars(JsonNode node) {
        var deadline = text(node, "registration_deadline");
        return new Particulars(
                text(node, "title"),
                text(node, "subtitle"),
                constant(Status.class, text(node, "status")),
                constant(Format.class, text(node, "format")),
                text(node, "venue"),
                text(node, "city"),
                node.get("free").isNull() ? null : node.get("free").asBoolean(),
                null,
                deadline == null ? null : LocalDate.parse(deadline),
                text(node, "organiser"),
                text(node, "invitation"),
                Clocks.DANISH);
    }

    private static Item item(JsonNode node) {
        var parent = text(node, "parent");
        var day = text(node, "day");
        return new Item(
                new ItemId(node.get("id").asString()),
                day == null ? null : LocalDate.parse(day),
                time(text(node, "start")),
                time(text(node, "end")),
                Kind.of(node.get("kind").asString()),
                node.get("title").asString(),
                text(node, "abstract"),
                parent == null ? null : new ItemId(parent),
                list(node.get("people"), Printed::participation),
                node.get("speaker_tbd").asBoolean());
    }

    private static Participation participation(JsonNode node) {
        return new Participation(
                node.get("name").asString(),
                text(node, "role"),
                text(node, "organisation"),
                text(node, "party"),
                constant(Capacity.class, text(node, "capacity")));
    }

    private static Affiliation affiliation(JsonNode node) {
        return new Affiliation(
                node.get("name").asString(), text(node, "role"), text(node, "organisation"));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String code) {
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return array.values().stream().map(element).toList();
    }
}
