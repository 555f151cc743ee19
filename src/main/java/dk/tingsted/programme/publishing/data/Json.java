package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as it goes out: UTF-8, indented for people, harmless also inside a page.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static byte[] bytes(JsonNode node) {
        return text(node).getBytes(UTF_8);
    }

    /// `<` and the line ends that JavaScript knows and JSON does not are escaped, so that no text
    /// can end the `script` that it stands in.
    static String text(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(node)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
