package dk.tingsted.programme.reading;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/// A text document of LibreOffice or OpenOffice (ODF 1.3) as lines, read as a stream like Word.
final class OdtLines {

    private OdtLines() {}

    static Document of(String name, byte[] bytes) throws XMLStreamException {
        var archive = Archive.of(bytes);
        if (isLocked(archive)) {
            throw new Unreadable(Refusals.ENCRYPTED_OFFICE);
        }
        var styles = new OdtStyles();
        var named = archive.part("styles.xml");
        if (named.isPresent()) {
            Xml.read(named.get(), styles);
        }
        var text = new OdtText(styles);
        Xml.read(
                archive.part("content.xml").orElseThrow(() -> new Unreadable(Refusals.DAMAGED)),
                text);
        return new Document(name, Document.Shape.ODT, text.lines());
    }

    private static boolean isLocked(Archive archive) {
        return archive.part("META-INF/manifest.xml")
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .filter(manifest -> manifest.contains("encryption-data"))
                .isPresent();
    }
}
