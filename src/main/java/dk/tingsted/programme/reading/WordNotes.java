package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The notes of a Word document, at the foot of the page and at the end (ECMA-376 part 1, 17.11):
/// each is set down below the paragraph that points at it.
final class WordNotes implements Xml.Listener {

    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Map<String, WordText> notes = new HashMap<>();
    private final Deque<WordText> current = new ArrayDeque<>();

    WordNotes(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    void read(Optional<byte[]> part) throws XMLStreamException {
        if (part.isPresent()) {
            Xml.read(part.get(), this);
        }
    }

    /// What a note says; the lines that Word draws above notes say nothing.
    ///
    /// @param reference the element that points at it
    List<Words> of(String reference, String id) {
        var note = notes.get(reference.replace("Reference", "") + id);
        return note == null
                ? List.of()
                : note.lines().stream()
                        .map(line -> new Words(line.text().strip(), false, false))
                        .filter(words -> !words.isBlank())
                        .toList();
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        if (isNote(element)) {
            var text = new WordText(styles, numbers, this);
            notes.put(element + attributes.get("id"), text);
            current.push(text);
        } else if (!current.isEmpty()) {
            current.element().start(element, attributes);
        }
    }

    private static boolean isNote(String element) {
        return element.equals("footnote") || element.equals("endnote");
    }

    @Override
    public void text(String text) {
        if (!current.isEmpty()) {
            current.element().text(text);
        }
    }

    @Override
    public void end(String element) {
        if (isNote(element)) {
            current.clear();
        } else if (!current.isEmpty()) {
            current.element().end(element);
        }
    }
}
