package dk.tingsted.programme.publishing.data;

import static dk.tingsted.programme.publishing.data.ScheduleXml.moment;

import dk.tingsted.programme.Participation;
import tools.jackson.databind.node.ObjectNode;

/// `schedule.json`, the first version: as [ScheduleXml], in JSON. It knows neither moderators nor
/// what is cancelled; both are said in words.
public final class ScheduleJson {

    private final Agenda agenda;

    private ScheduleJson(Agenda agenda) {
        this.agenda = agenda;
    }

    /// The whole file.
    ///
    /// @param agenda with at least one slot
    public static byte[] write(Agenda agenda) {
        return Json.bytes(new ScheduleJson(agenda).file());
    }

    private ObjectNode file() {
        var file = ScheduleParts.file("https://c3voc.de/schedule/schema.json");
        var schedule = file.putObject("schedule").put("version", ScheduleXml.version(agenda));
        if (!agenda.base().isEmpty()) {
            schedule.put("base_url", agenda.address() + "/");
        }
        schedule.set("conference", conference());
        return file;
    }

    private ObjectNode conference() {
        var days = agenda.days();
        var conference =
                Json.object()
                        .put("acronym", agenda.acronym())
                        .put("title", agenda.title())
                        .put("start", days.getFirst().date().toString())
                        .put("end", days.getLast().date().toString())
                        .put("daysCount", days.size())
                        .put("timeslot_duration", "00:05")
                        .put("time_zone_name", agenda.zone().getId());
        if (!agenda.base().isEmpty()) {
            conference.put("url", agenda.address());
        }
        var rooms = conference.putArray("rooms");
        var tracks = conference.putArray("tracks");
        ScheduleParts.roomsAndTracks(agenda, rooms, tracks);
        var each = conference.putArray("days");
        for (var n = 0; n < days.size(); n++) {
            each.add(day(days.get(n), n + 1));
        }
        return conference;
    }

    private ObjectNode day(Agenda.Day day, int index) {
        var node =
                Json.object()
                        .put("index", index)
                        .put("date", day.date().toString())
                        .put("day_start", moment(day.start()))
                        .put("day_end", moment(day.end()));
        var rooms = node.putObject("rooms");
        for (var piece : day.pieces()) {
            rooms.withArray(pointer(agenda.room(piece.slot()))).add(event(piece));
        }
        return node;
    }

    /// A name as a JSON pointer (RFC 6901).
    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private ObjectNode event(Slot.Piece piece) {
        var slot = piece.slot();
        var theme = slot.theme();
        var event =
                Json.object()
                        .put("guid", piece.guid().toString())
                        .put("id", piece.id())
                        .put("date", moment(piece.start()))
                        .put("start", ScheduleXml.HOUR.format(piece.start()))
                        .put("end", moment(piece.end()))
                        .put("duration", ScheduleXml.duration(piece))
                        .put("room", agenda.room(slot))
                        .put("slug", Slugs.event(agenda, piece))
                        .put("url", agenda.url(slot, piece.guid()))
                        .put("title", piece.title())
                        .putNull("subtitle")
                        .put("track", theme == null ? null : theme.title())
                        .put("type", slot.item().kind().code())
                        .put("language", agenda.programme().language().code())
                        .put("abstract", slot.item().summary())
                        .put("description", String.join("\n", People.lines(slot.item())));
        var persons = event.putArray("persons");
        People.of(slot).forEach(person -> persons.add(person(slot, person)));
        event.putArray("links");
        event.putArray("attachments");
        return event;
    }

    private ObjectNode person(Slot slot, Participation as) {
        return Json.object()
                .put("guid", agenda.guid(slot.item(), as).toString())
                .put("name", agenda.named(as));
    }
}
