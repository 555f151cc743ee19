package dk.tingsted.workshops;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Wishes as JSON: `{"slots", "rooms": [{"id", "capacity", "accessible"}], "people": [{"id",
/// "wishes", "needsAccessible", "with", "held"}], "objective", "seed", "holdBack"}`. Only `rooms`,
/// `people`, their `id`, `capacity` and `wishes` must be there. What is not known is passed over.
public final class WishesJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private static final int LONGEST_ID = 200;
    private static final int MOST_SLOTS = 50;
    private static final int MOST_SEATS = 1_000_000_000;

    /// Costs that the division keeps in memory.
    private static final long MOST_CELLS = 10_000_000;

    private WishesJson() {}

    public static Asked read(byte[] json) {
        try {
            var wishes = wishes(JSON.readTree(json));
            return Soundness.fault(wishes)
                    .<Asked>map(Asked.Refused::new)
                    .orElseGet(() -> new Asked.Understood(wishes));
        } catch (JacksonException broken) {
            return new Asked.Refused(broken(broken));
        } catch (Refusal refusal) {
            return new Asked.Refused(refusal.sentence);
        }
    }

    private static String broken(JacksonException broken) {
        var place = broken.getLocation();
        return place == null || place.getLineNr() < 1
                ? "Filen er ikke gyldig JSON."
                : "Filen er ikke gyldig JSON; fejlen er ved linje %d, tegn %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }

    /// Leaves the reading at the first fault; caught where it began.
    private static final class Refusal extends RuntimeException {
        private final String sentence;

        private Refusal(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }
    }

    private static Wishes wishes(JsonNode root) {
        if (!root.isObject()) {
            throw new Refusal("Filen skal indeholde ét JSON-objekt med »rooms« og »people«.");
        }
        int slots = whole(root, "slots", "Filen", 1, 1, MOST_SLOTS);
        var rooms = new ArrayList<Room>();
        for (var room : list(root, "rooms", "Filen")) {
            rooms.add(room(room, rooms.size() + 1));
        }
        var nodes = list(root, "people", "Filen");
        if ((rooms.size() + 1L) * nodes.size() > MOST_CELLS) {
            throw new Refusal(
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
                whole(
                        node,
                        "capacity",
                        "Rummet »" + Soundness.shown(id) + "«",
                        null,
                        0,
                        MOST_SEATS),
                flag(node, "accessible", where));
    }

    private static Person person(JsonNode node, int number) {
        var where = "Person nr. " + number;
        var id = id(node, where);
        var wishes = new ArrayList<String>();
        for (var wish : list(node, "wishes", where)) {
            if (!wish.isString()) {
                throw new Refusal(where + ": hvert ønske i »wishes« skal være et rums id.");
            }
            wishes.add(wish.stringValue());
        }
        return new Person(
                id,
                wishes,
                flag(node, "needsAccessible", where),
                text(node, "with", where, LONGEST_ID),
                text(node, "held", where, LONGEST_ID));
    }

    private static String id(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new Refusal(where + " skal være et JSON-objekt.");
        }
        var id = text(node, "id", where, LONGEST_ID);
        if (id == null || id.isBlank()) {
            throw new Refusal(where + " mangler »id«.");
        }
        return id;
    }

    private static List<JsonNode> list(JsonNode node, String field, String where) {
        var list = node.get(field);
        if (list == null || list.isNull()) {
            throw new Refusal(where + " mangler »" + field + "«.");
        }
        if (!list.isArray()) {
            throw new Refusal(where + ": »" + field + "« skal være en liste.");
        }
        return List.copyOf(list.values());
    }

    private static @Nullable String text(JsonNode node, String field, String where, int longest) {
        var text = node.get(field);
        if (text == null || text.isNull()) {
            return null;
        }
        if (!text.isString() || text.stringValue().length() > longest) {
            throw new Refusal(
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
            throw new Refusal(where + ": »" + field + "« skal være true eller false.");
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
            throw new Refusal(where + " mangler »" + field + "«.");
        }
        var value = number.isNumber() ? number.decimalValue() : BigDecimal.ONE.negate();
        boolean fits =
                value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0
                        && value.stripTrailingZeros().scale() <= 0;
        if (!fits) {
            throw new Refusal(
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
            throw new Refusal("»holdBack« skal være et tal fra 0 til 1.");
        }
        return value;
    }

    private static Objective objective(JsonNode root) {
        var code = text(root, "objective", "Filen", LONGEST_ID);
        return Arrays.stream(Objective.values())
                .filter(objective -> code == null || objective.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                Arrays.stream(Objective.values())
                                        .map(Objective::code)
                                        .collect(
                                                Collectors.joining(
                                                        ", ",
                                                        "»objective« skal være en af: ",
                                                        "."))));
    }
}
