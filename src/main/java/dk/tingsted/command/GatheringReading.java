package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import dk.tingsted.tables.Gathering;
import dk.tingsted.tables.Guest;
import dk.tingsted.tables.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Whom to seat where, as a file has it:
///
/// ```text
/// {"tables": [{"id": "t1", "size": 10}, …], "rounds": 3, "attributes": ["municipality", …],
///  "people": [{"id": "p1", "municipality": "Randers", …, "table": null}, …],
///  "together": [["p1", "p2"], …], "apart": [["p3", "p4"], …], "seed": "text", "seconds": 5}
/// ```
///
/// A value that is null is none. Who must be together or apart may be more than two.
final class GatheringReading {

    /// @param seconds about how long it may take
    record Given(Gathering gathering, String seed, double seconds) {}

    private static final int MOST_PEOPLE = 5_000;
    private static final int MOST_ROUNDS = 50;
    private static final int MOST_ATTRIBUTES = 20;
    private static final double MOST_SECONDS = 600;
    private static final double USUAL_SECONDS = 5;

    private final JsonNode root;

    private GatheringReading(JsonNode root) {
        this.root = root;
    }

    static Given read(Path file) {
        return JsonFile.read(
                file,
                parser -> {
                    if (parser.nextToken() != JsonToken.START_OBJECT) {
                        throw new Unusable(
                                "Filen skal være et JSON-objekt med »tables« og »people«.");
                    }
                    return new GatheringReading(parser.readValueAsTree()).given();
                });
    }

    private Given given() {
        var attributes = attributes();
        var tables = tables();
        var people = people(attributes, tables);
        int rounds = whole(root, "rounds", 1, MOST_ROUNDS, "Feltet »rounds«");
        var ids = new HashSet<String>();
        people.forEach(person -> ids.add(person.id()));
        var together = groups("together", ids);
        var apart = groups("apart", ids);
        Contradictions.refuse(tables, people, together, apart);
        return new Given(
                new Gathering(tables, rounds, attributes, people, together, apart),
                seed(),
                seconds());
    }

    private List<String> attributes() {
        var attributes = new LinkedHashSet<String>();
        for (var one : list("attributes")) {
            var name = id(one, "attributes");
            if (name.equals("id") || name.equals("table") || !attributes.add(name)) {
                throw new Unusable(
                        "Egenskaben »%s« i »attributes« står to gange eller hedder som et andet felt."
                                .formatted(Ids.shown(name)));
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new Unusable("Der kan højst være 20 egenskaber i »attributes«.");
        }
        return List.copyOf(attributes);
    }

    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        var ids = new HashSet<String>();
        for (var one : list("tables")) {
            var id = id(object(one, "tables").get("id"), "id");
            if (!ids.add(id)) {
                throw new Unusable("Bordet »%s« står to gange.".formatted(Ids.shown(id)));
            }
            var where = "»size« for bordet »%s«".formatted(Ids.shown(id));
            tables.add(new Table(id, whole(one, "size", 1, MOST_PEOPLE, where)));
            refuseMany(tables.size(), "borde");
        }
        if (tables.isEmpty()) {
            throw new Unusable("Der er ingen borde i »tables«.");
        }
        return tables;
    }

    private List<Guest> people(List<String> attributes, List<Table> tables) {
        var known = new HashSet<String>();
        tables.forEach(table -> known.add(table.id()));
        var people = new ArrayList<Guest>();
        var ids = new HashSet<String>();
        for (var one : list("people")) {
            var id = id(object(one, "people").get("id"), "id");
            if (!ids.add(id)) {
                throw new Unusable("Personen »%s« står to gange.".formatted(Ids.shown(id)));
            }
            var values = attributes.stream().map(name -> value(one, name, id)).toList();
            people.add(new Guest(id, values, table(one, id, known)));
            refuseMany(people.size(), "personer");
        }
        if (people.isEmpty()) {
            throw new Unusable("Der er ingen personer i »people«.");
        }
        return people;
    }

    private static void refuseMany(int number, String what) {
        if (number > MOST_PEOPLE) {
            throw new Unusable("Der kan højst være 5.000 %s.".formatted(what));
        }
    }

    private static Optional<String> value(JsonNode person, String attribute, String id) {
        var value = person.get(attribute);
        if (value == null) {
            throw new Unusable(
                    "Personen »%s« mangler »%s« (skriv null, hvis der ikke er nogen)."
                            .formatted(Ids.shown(id), Ids.shown(attribute)));
        }
        if (value.isContainer()) {
            throw new Unusable(
                    "»%s« for personen »%s« skal være en tekst."
                            .formatted(Ids.shown(attribute), Ids.shown(id)));
        }
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static Optional<String> table(JsonNode person, String id, Set<String> known) {
        var table = person.get("table");
        if (table == null || table.isNull()) {
            return Optional.empty();
        }
        var name = id(table, "table");
        if (!known.contains(name)) {
            throw new Unusable(
                    "Bordet »%s«, som personen »%s« skal sidde ved, findes ikke."
                            .formatted(Ids.shown(name), Ids.shown(id)));
        }
        return Optional.of(name);
    }

    private List<Set<String>> groups(String field, Set<String> people) {
        var groups = new ArrayList<Set<String>>();
        if (!root.has(field) || root.get(field).isNull()) {
            return groups;
        }
        for (var one : list(field)) {
            if (!one.isArray()) {
                throw new Unusable("»%s« skal være en liste af lister.".formatted(field));
            }
            var group = new LinkedHashSet<String>();
            one.forEach(person -> member(id(person, field), field, people, group));
            groups.add(group);
        }
        return groups;
    }

    private static void member(String id, String field, Set<String> people, Set<String> group) {
        if (!people.contains(id)) {
            throw new Unusable("Personen »%s« i »%s« findes ikke.".formatted(Ids.shown(id), field));
        }
        if (!group.add(id)) {
            throw new Unusable(
                    "Personen »%s« står to gange i samme liste i »%s«."
                            .formatted(Ids.shown(id), field));
        }
    }

    private String seed() {
        var seed = root.get("seed");
        if (seed == null || seed.isNull()) {
            return "";
        }
        if (seed.isContainer()) {
            throw new Unusable("Feltet »seed« skal være en tekst.");
        }
        return seed.asString();
    }

    private double seconds() {
        var seconds = root.get("seconds");
        if (seconds == null || seconds.isNull()) {
            return USUAL_SECONDS;
        }
        double value = seconds.isNumber() ? seconds.asDouble() : -1;
        if (!(value >= 0 && value <= MOST_SECONDS)) {
            throw new Unusable("Feltet »seconds« skal være et tal fra 0 til 600.");
        }
        return value;
    }

    private JsonNode list(String field) {
        var list = root.get(field);
        if (list == null) {
            throw new Unusable("Feltet »%s« mangler.".formatted(field));
        }
        if (!list.isArray()) {
            throw new Unusable("Feltet »%s« skal være en liste.".formatted(field));
        }
        return list;
    }

    private static JsonNode object(JsonNode node, String field) {
        if (!node.isObject()) {
            throw new Unusable("»%s« skal være en liste af objekter.".formatted(field));
        }
        return node;
    }

    private static int whole(JsonNode from, String field, int least, int most, String where) {
        var number = from.get(field);
        if (number == null) {
            throw new Unusable(where + " mangler.");
        }
        if (!number.isIntegralNumber()
                || !number.canConvertToInt()
                || number.asInt() < least
                || number.asInt() > most) {
            throw new Unusable(
                    "%s skal være et helt tal fra %d til %d.".formatted(where, least, most));
        }
        return number.asInt();
    }

    private static String id(@Nullable JsonNode node, String field) {
        if (node == null || !(node.isString() || node.isIntegralNumber())) {
            throw new Unusable("»%s« mangler eller er ikke en tekst.".formatted(field));
        }
        return Ids.checked(node.asString(), field);
    }
}
