package dk.tingsted.programme.publishing.data;

import static dk.tingsted.programme.publishing.data.ScheduleXml.moment;

import dk.tingsted.programme.Format;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.TimeZones;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The conference for search engines: JSON-LD in the words of schema.org, an `EventSeries` of the
/// items as `Event`, with the fields that Google asks of events.
public final class EventJsonLd {

    private static final String CONTEXT = "https://schema.org";
    private static final String SCHEMA = CONTEXT + "/";

    private final Agenda agenda;

    private EventJsonLd(Agenda agenda) {
        this.agenda = agenda;
    }

    /// The whole file.
    ///
    /// @param agenda with at least one slot
    public static byte[] write(Agenda agenda) {
        return Json.bytes(new EventJsonLd(agenda).whole());
    }

    /// The conference without its items, as text that can stand in a `script` element; empty
    /// without any time.
    public static String text(Agenda agenda) {
        return agenda.slots().isEmpty() ? "" : Json.text(new EventJsonLd(agenda).conference());
    }

    /// One item, in the same way.
    public static String text(Agenda agenda, Slot slot) {
        var event = Json.object().put("@context", CONTEXT);
        event.setAll(new EventJsonLd(agenda).part(slot));
        return Json.text(event);
    }

    private ObjectNode whole() {
        var node = conference();
        var parts = node.putArray("subEvent");
        agenda.slots().forEach(slot -> parts.add(part(slot)));
        return node;
    }

    private ObjectNode conference() {
        var days = agenda.days();
        var about = agenda.programme().particulars();
        var node = Json.object().put("@context", CONTEXT).put("@type", "EventSeries");
        node.put("name", agenda.title())
                .put("startDate", moment(days.getFirst().start()))
                .put("endDate", moment(days.getLast().end()))
                .put("inLanguage", agenda.programme().language().code());
        describe(node);
        if (!agenda.base().isEmpty()) {
            node.put("url", agenda.address()).put("image", agenda.address() + "/og.png");
        }
        if (about.subtitle() != null) {
            node.put("description", about.subtitle());
        }
        if (about.free() != null) {
            node.put("isAccessibleForFree", about.free());
        }
        if (about.organiser() != null) {
            node.putObject("organizer").put("@type", "Organization").put("name", about.organiser());
        }
        return node;
    }

    /// Where and in which state, which the whole and every part say alike.
    private void describe(ObjectNode node) {
        node.put("eventStatus", SCHEMA + "EventScheduled")
                .put("eventAttendanceMode", SCHEMA + mode());
        node.set("location", location());
    }

    private String mode() {
        var format = agenda.programme().particulars().format();
        return switch (format) {
            case VIRTUAL -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
            case PHYSICAL -> "OfflineEventAttendanceMode";
            case null -> "OfflineEventAttendanceMode";
        };
    }

    private JsonNode location() {
        var format = agenda.programme().particulars().format();
        if (format == Format.VIRTUAL) {
            return online();
        }
        return format == Format.HYBRID ? Json.array().add(hall()).add(online()) : hall();
    }

    private ObjectNode online() {
        var online = Json.object().put("@type", "VirtualLocation");
        return agenda.base().isEmpty() ? online : online.put("url", agenda.address());
    }

    private ObjectNode hall() {
        var about = agenda.programme().particulars();
        var hall = Json.object().put("@type", "Place").put("name", agenda.place());
        var address = hall.putObject("address").put("@type", "PostalAddress");
        if (about.city() != null) {
            address.put("addressLocality", about.city());
        }
        TimeZones.country(agenda.zone()).ifPresent(code -> address.put("addressCountry", code));
        return hall;
    }

    private ObjectNode part(Slot slot) {
        var item = slot.item();
        var part =
                Json.object()
                        .put("@type", "Event")
                        .put("name", slot.title())
                        .put("startDate", moment(slot.start()));
        if (slot.endIsKnown()) {
            part.put("endDate", moment(slot.end()));
        }
        describe(part);
        if (slot.isCancelled()) {
            part.put("eventStatus", SCHEMA + "EventCancelled");
        }
        if (item.summary() != null) {
            part.put("description", item.summary());
        }
        if (!agenda.base().isEmpty()) {
            part.put("url", agenda.address(item));
        }
        if (!item.people().isEmpty()) {
            var performers = part.putArray("performer");
            People.of(slot).forEach(person -> performers.add(performer(person)));
        }
        return part;
    }

    private static ObjectNode performer(Participation person) {
        var node = Json.object().put("@type", "Person").put("name", person.name());
        if (person.role() != null) {
            node.put("jobTitle", person.role());
        }
        if (person.organisation() != null) {
            node.putObject("affiliation")
                    .put("@type", "Organization")
                    .put("name", person.organisation());
        }
        return node;
    }
}
