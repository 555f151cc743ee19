package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import dk.tingsted.workshops.Objective;
import dk.tingsted.workshops.Person;
import dk.tingsted.workshops.Room;
import dk.tingsted.workshops.Wishes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Wishes as JSON: `{"slots", "rooms": [{"id", "capacity", "accessible"}], "people": [{"id",
/// "wishes", "needsAccessible", "with", "held", "apart": [id]}], "objective", "seed", "holdBack"}`.
/// Only `rooms`, `people`, their `id`, `capacity` and `wishes` must be there. What is not known is
/// passed over.
final class WishesReading {

    private static final int LONGEST_ID = 200;
    private static final int MOST_SLOTS = 50;
    private static final int MOST_SEATS = 1_000_000_000;

    /// Costs that the division keeps in memory.
    private static final long MOST_CELLS = 10_000_000;

    private WishesReading() {}

    /// @throws Unusable with one Danish sentence: where, and what is the matter
    static Wishes read(Path file) {
        var wishes = wishes(JsonFile.tree(file));
        wishes.fault()
                .ifPresent(fault -> {
                    throw new Unusable(fault);
                });
        return wishes;
    }

    private static Wishes wishes(JsonNode root) {
        if (!root.isObject()) {
            throw new Unusable("Filen skal indeholde ét JSON-objekt med »rooms« og »people«.");
        }
        int slots = whole(root, "slots", "Filen", 1, 1, MOST_SLOTS);
        var rooms = new ArrayList<Room>();
        for (var room : list(root, "rooms", "Filen")) {
            rooms.add(room(room, rooms.size() + 1));
        }
        var nodes = list(root, "people", "Filen");
        if ((rooms.size() + 1L) * nodes.size() > MOST_CELLS) {
            throw new Unusable(
                    "Der er for mange personer og rum til én fordeling: %d personer og %d rum."
                            .formatted(nodes.size(), rooms.size()));
        }
        var people = new ArrayList<Person>();
        for (var person : nodes) {
            people.add(person(person, people.size() + 1));
        }
        return new Wishes(
                slots,
                rooms,
                people,
                objective(root),
                Optional.ofNullable(text(root, "seed", "Filen", Integer.MAX_VALUE)).orElse(""),
                share(root));
    }

    private static Room room(JsonNode node, int number) {
        var where = "Rum nr. " + number;
        var id = id(node, where);
        return new Room(
                id,
                whole(node, "capacity", "Rummet »" + Ids.shown(id) + "«", null, 0, MOST_SEATS),
                flag(node, "accessible", where));
    }

    private static Person person(JsonNode node, int number) {
        var where = "Person nr. " + number;
        var id = id(node, where);
        var wishes =
                ids(
                        list(node, "wishes", where),
                        where + ": hvert ønske i »wishes« skal være et rums id.");
        var apart = node.get("apart");
        return new Person(
                id,
                wishes,
                flag(node, "needsAccessible", where),
                text(node, "with", where, LONGEST_ID),
                text(node, "held", where, LONGEST_ID),
                apart == null || apart.isNull()
                        ? List.of()
                        : ids(
                                list(node, "apart", where),
                                where + ": »apart« skal være personers id."));
    }

    private static List<String> ids(List<JsonNode> nodes, String fault) {
        var ids = new ArrayList<String>();
        for (var node : nodes) {
            if (!node.isString()) {
                throw new Unusable(fault);
            }
            ids.add(node.stringValue());
        }
        return ids;
    }

    private static String id(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new Unusable(where + " skal være et JSON-objekt.");
        }
        var id = text(node, "id", where, LONGEST_ID);
        if (id == null || id.isBlank()) {
            throw new Unusable(where + " mangler »id«.");
        }
        return id;
    }

    private static List<JsonNode> list(JsonNode node, String field, String where) {
        var list = node.get(field);
        if (list == null || list.isNull()) {
            throw new Unusable(where + " mangler »" + field + "«.");
        }
        if (!list.isArray()) {
            throw new Unusable(where + ": »" + field + "« skal være en liste.");
        }
        return List.copyOf(list.values());
    }

    private static @Nullable String text(JsonNode node, String field, String where, int longest) {
        var text = node.get(field);
        if (text == null || text.isNull()) {
            return null;
        }
        if (!text.isString() || text.stringValue().length() > longest) {
            throw new Unusable(
                    where + ": »" + field + "« skal være en tekst på højst " + longest + " tegn.");
        }
        return text.stringValue();
    }

    private static boolean flag(JsonNode node, String field, String where) {
        var flag = node.get(field);
        if (flag == null || flag.isNull()) {
            return false;
        }
        if (!flag.isBoolean()) {
            throw new Unusable(where + ": »" + field + "« skal være true eller false.");
        }
        return flag.booleanValue();
    }

    private static int whole(
            JsonNode node,
            String field,
            String where,
            @Nullable Integer silent,
            int least,
            int most) {
        var number = node.get(field);
        if ((number == null || number.isNull()) && silent != null) {
            return silent;
        }
        if (number == null || number.isNull()) {
            throw new Unusable(where + " mangler »" + field + "«.");
        }
        var value = number.isNumber() ? number.decimalValue() : BigDecimal.ONE.negate();
        boolean fits =
                value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0
                        && value.stripTrailingZeros().scale() <= 0;
        if (!fits) {
            throw new Unusable(
                    "%s: »%s« skal være et helt tal fra %d til %d."
                            .formatted(where, field, least, most));
        }
        return value.intValueExact();
    }

    private static BigDecimal share(JsonNode root) {
        var share = root.get("holdBack");
        if (share == null || share.isNull()) {
            return BigDecimal.ZERO;
        }
        var value = share.isNumber() ? share.decimalValue() : BigDecimal.ONE.negate();
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 100) {
            throw new Unusable("»holdBack« skal være et tal fra 0 til 1.");
        }
        return value;
    }

    private static Objective objective(JsonNode root) {
        var code = text(root, "objective", "Filen", LONGEST_ID);
        return Arrays.stream(Objective.values())
                .filter(objective -> code == null || objective.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Unusable(
                                Arrays.stream(Objective.values())
                                        .map(Objective::code)
                                        .collect(
                                                Collectors.joining(
                                                        ", ",
                                                        "»objective« skal være en af: ",
                                                        "."))));
    }
}
