package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Participation;
import dk.tingsted.programme.publishing.Cast;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `sessionize.json`, shaped as the view `All` of Sessionize, so that what reads that reads this:
/// five lists, times local and without an offset.
public final class SessionizeJson {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int CATEGORY = 1;

    private final Agenda agenda;
    private final List<String> rooms;

    private SessionizeJson(Agenda agenda) {
        this.agenda = agenda;
        this.rooms = agenda.rooms();
    }

    public static byte[] write(Agenda agenda) {
        return Json.bytes(new SessionizeJson(agenda).file());
    }

    private ObjectNode file() {
        var file = Json.object();
        file.set("sessions", sessions());
        file.set("speakers", speakers());
        file.putArray("questions");
        file.set("categories", categories());
        var each = file.putArray("rooms");
        for (var n = 0; n < rooms.size(); n++) {
            each.addObject().put("id", n + 1).put("name", rooms.get(n)).put("sort", n);
        }
        return file;
    }

    private ArrayNode sessions() {
        var sessions = Json.array();
        agenda.slots().forEach(slot -> sessions.add(session(slot)));
        return sessions;
    }

    private ObjectNode session(Slot slot) {
        var item = slot.item();
        var session =
                Json.object()
                        .put("id", Integer.toString(slot.number()))
                        .put("title", slot.title())
                        .put("description", item.summary())
                        .put("startsAt", LOCAL.format(slot.start()))
                        .put("endsAt", LOCAL.format(slot.end()))
                        .put("isServiceSession", slot.isPause())
                        .put("isPlenumSession", slot.lane() == 0)
                        .put("roomId", rooms.indexOf(agenda.room(slot)) + 1)
                        .put("status", slot.isCancelled() ? "Declined" : "Accepted");
        var speakers = session.putArray("speakers");
        for (Participation as : People.of(slot)) {
            agenda.cast()
                    .find(item, as)
                    .ifPresent(who -> speakers.add(agenda.guid(who).toString()));
        }
        var themes = session.putArray("categoryItems");
        var theme = slot.theme();
        if (theme != null) {
            themes.add(categoryItem(agenda.themes().indexOf(theme)));
        }
        session.putArray("questionAnswers");
        session.putNull("liveUrl").putNull("recordingUrl");
        return session;
    }

    private static int categoryItem(int theme) {
        return CATEGORY + 1 + theme;
    }

    private ArrayNode categories() {
        var categories = Json.array();
        var themes = agenda.themes();
        if (!themes.isEmpty()) {
            var category =
                    categories
                            .addObject()
                            .put("id", CATEGORY)
                            .put("title", agenda.words().say("Tema", "Theme"))
                            .put("sort", 0)
                            .put("type", "session");
            var items = category.putArray("items");
            for (var n = 0; n < themes.size(); n++) {
                items.addObject()
                        .put("id", categoryItem(n))
                        .put("name", themes.get(n).title())
                        .put("sort", n);
            }
        }
        return categories;
    }

    private ArrayNode speakers() {
        var speakers = Json.array();
        agenda.cast().people().forEach(person -> speakers.add(speaker(person)));
        return speakers;
    }

    private ObjectNode speaker(Cast.Person person) {
        var name = person.name().strip();
        var cut = name.lastIndexOf(' ');
        var speaker =
                Json.object()
                        .put("id", agenda.guid(person).toString())
                        .put("firstName", cut < 0 ? "" : name.substring(0, cut))
                        .put("lastName", name.substring(cut + 1))
                        .put("fullName", name)
                        .put("tagLine", People.post(person.appearances().getFirst().as()))
                        .put("bio", "")
                        .put("isTopSpeaker", false)
                        .putNull("profilePicture");
        speaker.putArray("links");
        var sessions = speaker.putArray("sessions");
        agenda.slots().stream()
                .filter(slot ->
                        person.appearances().stream().anyMatch(on -> on.item().equals(slot.item())))
                .forEach(slot -> sessions.add(slot.number()));
        return speaker;
    }
}
