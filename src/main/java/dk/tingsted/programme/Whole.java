package dk.tingsted.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A person or an entry as a whole, in one text: a JSON object with the fields of
/// `programme.schema.json` that have a value, as text. An entry also has its `people`, and `after`:
/// the entry printed just before it, empty for the first.
///
/// @param after null when the text does not say where the entry belongs
record Whole(Map<String, String> texts, List<Map<String, String>> people, Optional<String> after) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Whole {
        texts = Map.copyOf(texts);
        people = List.copyOf(people);
    }

    static String write(Map<String, String> texts) {
        return node(texts).toString();
    }

    static String write(Item item, String after) {
        var node = node(Texts.of(item));
        var people = node.putArray("people");
        item.people().forEach(person -> people.add(node(Texts.of(person))));
        return node.put("after", after).toString();
    }

    /// Empty when `text` is no JSON object.
    static Optional<Whole> read(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject).map(Whole::of);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// What is wrong with the first text that is wrong.
    Optional<String> refusal(Map<String, Written> fields) {
        return Stream.concat(
                        wrong(fields, texts).stream(),
                        people.stream().flatMap(person -> wrong(Texts.PERSON, person).stream()))
                .findFirst();
    }

    /// The same in canonical texts; only when nothing was refused.
    Map<String, String> canonical(Map<String, Written> fields) {
        return canonical(fields, texts);
    }

    List<Participation> participations() {
        return people.stream()
                .map(person -> Texts.person(canonical(Texts.PERSON, person)))
                .toList();
    }

    private static Map<String, String> canonical(
            Map<String, Written> fields, Map<String, String> texts) {
        var canonical = new LinkedHashMap<String, String>();
        fields.forEach((field, written) ->
                canonical.put(field, written.canonical(texts.getOrDefault(field, "")).orElse("")));
        return canonical;
    }

    private static Optional<String> wrong(Map<String, Written> fields, Map<String, String> texts) {
        return fields.entrySet().stream()
                .filter(field ->
                        texts.containsKey(field.getKey())
                                || field.getValue() == Written.NAME
                                || field.getValue() == Written.KIND)
                .filter(field ->
                        field.getValue()
                                .canonical(texts.getOrDefault(field.getKey(), ""))
                                .isEmpty())
                .map(field -> field.getValue().refusal(texts.getOrDefault(field.getKey(), "")))
                .findFirst();
    }

    private static ObjectNode node(Map<String, String> texts) {
        var node = JSON.createObjectNode();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                node.put(field, text);
            }
        });
        return node;
    }

    private static Whole of(JsonNode node) {
        var people =
                StreamSupport.stream(node.path("people").spliterator(), false)
                        .map(Whole::texts)
                        .toList();
        return new Whole(
                texts(node),
                people,
                Optional.ofNullable(node.get("after")).map(JsonNode::asString));
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.properties().stream()
                .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }
}
