package dk.tingsted.command;

import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings for programs: a list of objects with file, code, severity, lines, message, suggestion.
final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FindingsJson() {}

    static String of(List<Check.Found> found) {
        var array = JSON.createArrayNode();
        found.forEach(one -> add(array, one.file().toString(), one.finding()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array);
    }

    private static void add(ArrayNode array, String file, Finding finding) {
        var node =
                array.addObject()
                        .put("file", file)
                        .put("code", finding.concern().name())
                        .put("severity", finding.severity().code());
        var lines = node.putArray("lines");
        finding.lines().forEach(lines::add);
        node.put("message", finding.message());
        var suggestion = finding.suggestion();
        if (suggestion == null) {
            node.putNull("suggestion");
        } else {
            suggestion(node.putObject("suggestion"), suggestion);
        }
    }

    private static void suggestion(ObjectNode node, Correction suggestion) {
        node.put("spot", suggestion.spot().path())
                .put("was", suggestion.was())
                .put("becomes", suggestion.becomes());
    }
}
