package dk.tingsted.command;

import dk.tingsted.workshops.Assignment;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// An assignment as JSON: `{"assignment": {person: [room for each slot, or null]}, "unassigned",
/// "outsideWishes", "cost", "profile", "certificate": {room: price} or null, "proved"}`.
final class AssignmentJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AssignmentJson() {}

    static String of(Assignment assignment) {
        var node = JSON.createObjectNode();
        var rooms = node.putObject("assignment");
        assignment.rooms().forEach((id, seats) -> seats.forEach(rooms.putArray(id)::add));
        add(node.putArray("unassigned"), assignment.unassigned());
        add(node.putArray("outsideWishes"), assignment.outsideWishes());
        node.put("cost", assignment.cost());
        assignment.profile().forEach(node.putArray("profile")::add);
        assignment
                .prices()
                .ifPresentOrElse(
                        prices -> prices.rooms().forEach(node.putObject("certificate")::put),
                        () -> node.putNull("certificate"));
        node.put("proved", assignment.proved());
        return JSON.writeValueAsString(node);
    }

    private static void add(ArrayNode array, List<String> ids) {
        ids.forEach(array::add);
    }
}
