package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.DifferenceWords;
import dk.tingsted.programme.publishing.Changes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.Words;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The editions of a programme as an Atom feed (RFC 4287), newest first, each with what it changed.
public final class ChangesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Publication publication;
    private final XMLStreamWriter xml;

    private ChangesFeed(Publication publication, XMLStreamWriter xml) {
        this.publication = publication;
        this.xml = xml;
    }

    /// The whole feed.
    public static byte[] write(Publication publication) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new ChangesFeed(publication, xml).feed();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void feed() throws XMLStreamException {
        var programme = publication.edition().programme();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "da");
        text("id", id("feed"));
        text("title", "Ændringer: " + Words.DANISH.title(programme));
        text("updated", publication.edition().at().toString());
        author(programme.particulars().organiser());
        links();
        var changes = Changes.of(publication);
        for (var edition : publication.editions().reversed()) {
            entry(edition, changes);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void author(@Nullable String organiser) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", organiser == null ? "Sekretariatet" : organiser);
        xml.writeEndElement();
    }

    private void entry(Edition edition, List<Changes> changes) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", id("edition/" + edition.number()));
        text("title", "Udgave " + edition.number() + ": " + Words.DANISH.status(edition.status()));
        text("updated", edition.at().toString());
        if (!publication.base().isEmpty()) {
            link("alternate", page(""), "text/html", "da");
        }
        text(
                "content",
                changes.stream()
                        .filter(one -> one.edition().number() == edition.number())
                        .findFirst()
                        .map(ChangesFeed::told)
                        .orElse("Programmet er offentliggjort."));
        xml.writeEndElement();
    }

    private static String told(Changes changes) {
        return changes.what().isEmpty()
                ? "Programmet er uændret."
                : changes.what().stream().map(ChangesFeed::line).collect(Collectors.joining("\n"));
    }

    /// One change on a line: `Tiden for »Pause«: før kl. 10.00, nu kl. 10.15`.
    private static String line(DifferenceWords words) {
        return switch (words.sort()) {
            case "new" -> words.what() + ": " + words.becomes();
            case "gone" -> words.what() + ": " + words.was();
            default -> words.what() + ": før " + words.was() + ", nu " + words.becomes();
        };
    }

    private String id(String name) {
        return "urn:uuid:" + Guids.of(publication.slug() + "/" + name);
    }

    /// To itself, and to the same programme in the other forms; one of each type and language, as
    /// RFC 4287 section 4.1.1 asks.
    private void links() throws XMLStreamException {
        if (publication.base().isEmpty()) {
            return;
        }
        link("self", "/changes.atom", "application/atom+xml", null);
        link("alternate", page(""), "text/html", "da");
        link("alternate", page("/en"), "text/html", "en");
        if (!Agenda.of(publication).slots().isEmpty()) {
            link("alternate", "/programme.ics", "text/calendar", null);
            link("alternate", "/schedule.xml", "application/vnd.c3voc.schedule+xml", null);
        }
    }

    /// The page of changes, which the first edition has not.
    private String page(String language) {
        return publication.editions().size() > 1 ? language + "/changes" : language;
    }

    private void link(String relation, String path, String type, @Nullable String language)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        if (language != null) {
            xml.writeAttribute("hreflang", language);
        }
        xml.writeAttribute("href", publication.base() + "/" + publication.slug() + path);
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Texts.xml(value));
        xml.writeEndElement();
    }
}
