package dk.tingsted.programme.publishing.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// `schedule.xml`, which conference apps read (`application/vnd.c3voc.schedule+xml`). Apps differ
/// from its schema; what is written is what all of them take: items cut at midnight, hours as
/// `HH:MM`, a date on every day, a number on every person.
public final class ScheduleXml {

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Agenda agenda;
    private final XMLStreamWriter xml;

    private ScheduleXml(Agenda agenda, XMLStreamWriter xml) {
        this.agenda = agenda;
        this.xml = xml;
    }

    /// The whole file.
    ///
    /// @param agenda with at least one slot
    public static byte[] write(Agenda agenda) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new ScheduleXml(agenda, xml).schedule();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(UTF_8).getBytes(UTF_8);
    }

    private void schedule() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "Tingsted");
        if (!agenda.address().isEmpty()) {
            text("url", agenda.address());
        }
        text("version", version(agenda));
        conference();
        var days = agenda.days();
        for (var n = 0; n < days.size(); n++) {
            day(days.get(n), n + 1);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    static String version(Agenda agenda) {
        var edition = agenda.edition();
        return agenda.words().status(edition.status())
                + ", "
                + agenda.words().say("udgave ", "edition ")
                + edition.number();
    }

    private void conference() throws XMLStreamException {
        var days = agenda.days();
        xml.writeStartElement("conference");
        text("title", agenda.title());
        text("acronym", agenda.acronym());
        text("start", days.getFirst().date().toString());
        text("end", days.getLast().date().toString());
        text("days", Integer.toString(days.size()));
        text("timeslot_duration", "00:05");
        if (!agenda.address().isEmpty()) {
            text("url", agenda.address());
        }
        text("time_zone_name", agenda.zone().getId());
        for (var theme : agenda.themes()) {
            xml.writeEmptyElement("track");
            attribute("name", theme.title());
            xml.writeAttribute("slug", Slugs.track(theme));
        }
        xml.writeEndElement();
    }

    private void day(Agenda.Day day, int index) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", Integer.toString(index));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", moment(day.start()));
        xml.writeAttribute("end", moment(day.end()));
        for (var room : agenda.rooms()) {
            room(day, room);
        }
        xml.writeEndElement();
    }

    private void room(Agenda.Day day, String room) throws XMLStreamException {
        var held =
                day.pieces().stream()
                        .filter(piece -> agenda.room(piece.slot()).equals(room))
                        .toList();
        if (held.isEmpty()) {
            return;
        }
        xml.writeStartElement("room");
        attribute("name", room);
        xml.writeAttribute("guid", agenda.roomGuid(room).toString());
        for (var piece : held) {
            event(piece, room);
        }
        xml.writeEndElement();
    }

    private void event(Slot.Piece piece, String room) throws XMLStreamException {
        var slot = piece.slot();
        var theme = slot.theme();
        xml.writeStartElement("event");
        xml.writeAttribute("guid", piece.guid().toString());
        xml.writeAttribute("id", Integer.toString(piece.id()));
        text("room", room);
        text("title", piece.title());
        text("subtitle", "");
        text("type", slot.item().kind().code());
        text("date", moment(piece.start()));
        text("start", HOUR.format(piece.start()));
        text("duration", duration(piece));
        text("abstract", Objects.requireNonNullElse(slot.item().summary(), ""));
        text("slug", Slugs.event(agenda, piece));
        text("track", theme == null ? "" : theme.title());
        text("language", agenda.programme().language().code());
        text("description", String.join("\n", People.lines(slot.item())));
        if (!agenda.base().isEmpty()) {
            text("url", agenda.address(slot.item()));
        }
        persons(slot);
        xml.writeEndElement();
    }

    private void persons(Slot slot) throws XMLStreamException {
        xml.writeStartElement("persons");
        for (var as : People.of(slot)) {
            var guid = agenda.guid(slot.item(), as);
            xml.writeStartElement("person");
            xml.writeAttribute(
                    "id", Integer.toString((int) (guid.getMostSignificantBits() >>> 33)));
            xml.writeAttribute("guid", guid.toString());
            write(agenda.named(as));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }

    /// Hours and minutes that really pass, also in the night when the clocks change.
    static String duration(Slot.Piece piece) {
        var length = Duration.between(piece.start(), piece.end());
        return String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        write(value);
        xml.writeEndElement();
    }

    private void write(String value) throws XMLStreamException {
        xml.writeCharacters(Texts.xml(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Texts.xml(value));
    }
}
