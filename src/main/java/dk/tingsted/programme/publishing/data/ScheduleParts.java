package dk.tingsted.programme.publishing.data;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What both versions of `schedule.json` write alike.
final class ScheduleParts {

    private ScheduleParts() {}

    /// The file around the conference.
    static ObjectNode file(String schema) {
        var file = Json.object().put("$schema", schema);
        file.putObject("generator").put("name", "Tingsted");
        return file;
    }

    static ObjectNode room(Agenda agenda, String room) {
        return Json.object()
                .put("name", room)
                .put("guid", agenda.roomGuid(room).toString())
                .put("slug", Slugs.of(room));
    }

    /// Rooms, and a track for each theme, after those that are in `tracks` already.
    static void roomsAndTracks(Agenda agenda, ArrayNode rooms, ArrayNode tracks) {
        agenda.rooms().forEach(room -> rooms.add(room(agenda, room)));
        agenda.themes()
                .forEach(theme ->
                        tracks.addObject()
                                .put("name", theme.title())
                                .put("slug", Slugs.track(theme)));
    }
}
