package dk.tingsted.programme.reading;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/// A Word document (ECMA-376 part 1, 17) as lines: its paragraphs in order, the rows of its tables,
/// what its text boxes and its notes hold. Read as a stream, since a small file can hold a very
/// large tree; that is also why this is not done with Apache POI, which builds the tree first.
final class DocxLines {

    private DocxLines() {}

    static Document of(String name, byte[] bytes) throws XMLStreamException {
        var archive = Archive.of(bytes);
        var styles = WordStyles.of(archive.part("word/styles.xml"));
        var body =
                archive.wordDocument()
                        .flatMap(archive::part)
                        .orElseThrow(() -> new Unreadable(Refusals.DAMAGED));
        var numbers = WordNumbers.of(archive.part("word/numbering.xml"));
        var notes = new WordNotes(styles, numbers);
        for (var part : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            notes.read(archive.part(part));
        }
        var text = new WordText(styles, numbers, notes);
        Xml.read(body, text);
        return new Document(name, Document.Shape.DOCX, text.lines());
    }
}
