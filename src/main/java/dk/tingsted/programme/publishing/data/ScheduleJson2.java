package dk.tingsted.programme.publishing.data;

import static dk.tingsted.programme.publishing.data.ScheduleXml.moment;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Participation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// `schedule-v2.json`, version `alpha-3`: the only one of the schedules that can say pause,
/// moderator and cancelled.
public final class ScheduleJson2 {

    private static final String PLENARY = "program";

    private final Agenda agenda;

    private ScheduleJson2(Agenda agenda) {
        this.agenda = agenda;
    }

    /// The whole file.
    ///
    /// @param agenda with at least one slot
    public static byte[] write(Agenda agenda) {
        return Json.bytes(new ScheduleJson2(agenda).file());
    }

    private ObjectNode file() {
        var file = ScheduleParts.file("https://c3voc.de/schedule/schema2");
        var schedule = file.putObject("schedule").put("version", ScheduleXml.version(agenda));
        schedule.set("conference", conference());
        var events = schedule.putArray("events");
        agenda.slots().forEach(slot -> events.add(slot.isPause() ? pause(slot) : event(slot)));
        return file;
    }

    private ObjectNode conference() {
        var days = agenda.days();
        var conference =
                Json.object()
                        .put("acronym", agenda.acronym())
                        .put("title", agenda.title())
                        .put("start", moment(days.getFirst().start()))
                        .put("end", moment(days.getLast().end()))
                        .put("timeslot_duration", "PT5M")
                        .put("time_zone_name", agenda.zone().getId());
        if (!agenda.base().isEmpty()) {
            conference.put("url", agenda.address());
        }
        var rooms = conference.putArray("rooms");
        var tracks = conference.putArray("tracks");
        tracks.addObject()
                .put("name", agenda.words().say("Program", "Programme"))
                .put("slug", PLENARY);
        ScheduleParts.roomsAndTracks(agenda, rooms, tracks);
        var each = conference.putArray("days");
        for (var n = 0; n < days.size(); n++) {
            each.addObject()
                    .put("index", n + 1)
                    .put("date", days.get(n).date().toString())
                    .put("start", moment(days.get(n).start()))
                    .put("end", moment(days.get(n).end()));
        }
        return conference;
    }

    private ObjectNode pause(Slot slot) {
        var pause =
                Json.object()
                        .put("type", "BREAK")
                        .put("guid", slot.guid().toString())
                        .put("title", slot.title())
                        .put("start", moment(slot.start()))
                        .put("end", moment(slot.end()));
        pause.set("room", ScheduleParts.room(agenda, agenda.room(slot)));
        return pause;
    }

    private ObjectNode event(Slot slot) {
        var theme = slot.theme();
        var event =
                Json.object()
                        .put("guid", slot.guid().toString())
                        .put("start", moment(slot.start()))
                        .put("end", moment(slot.end()))
                        .put("slug", Slugs.event(agenda, slot.pieces().getFirst()))
                        .put("url", agenda.url(slot, slot.guid()))
                        .put("title", slot.title())
                        .putNull("subtitle")
                        .put("type", type(slot.item().kind()))
                        .put("language", agenda.programme().language().code())
                        .put("abstract", slot.item().summary())
                        .put("description", String.join("\n", People.lines(slot.item())))
                        .put("state", slot.isCancelled() ? "CANCELED" : "CONFIRMED");
        event.set("room", ScheduleParts.room(agenda, agenda.room(slot)));
        event.putObject("track").put("slug", theme == null ? PLENARY : Slugs.track(theme));
        var participants = event.putArray("participants");
        People.of(slot).forEach(person -> participants.add(participant(slot, person)));
        event.putArray("links");
        return event;
    }

    private ObjectNode participant(Slot slot, Participation as) {
        return Json.object()
                .put("guid", agenda.guid(slot.item(), as).toString())
                .put("name", as.name())
                .put("role", role(as.capacity()));
    }

    private static String role(@Nullable Capacity capacity) {
        return switch (capacity) {
            case MODERATOR, FACILITATOR -> "MODERATOR";
            case HOST -> "HOST";
            case PANELIST -> "CONTRIBUTOR";
            case SPEAKER, VIDEO -> "SPEAKER";
            case null -> "GUEST";
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case TALK, OPENING, CLOSING -> "TALK";
            case WORKSHOP -> "WORKSHOP";
            case PANEL, DEBATE, DISCUSSION -> "DISCUSSION";
            case PARALLEL_BLOCK, THEME, BREAK, MEAL, AWARD, SOCIAL, OTHER -> "OTHER";
        };
    }
}
