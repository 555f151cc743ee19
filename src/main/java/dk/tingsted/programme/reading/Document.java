package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// A document as lines, whatever file it came from.
///
/// @param name the file's name, for messages
/// @param lines in reading order, their numbers rising
public record Document(String name, Shape shape, List<Line> lines) {
    public Document {
        lines = List.copyOf(lines);
    }

    /// Which kind of file the lines came from.
    public enum Shape {
        TEXT,
        MARKDOWN,
        HTML,
        PDF,
        DOCX,
        ODT
    }

    public static Document ofText(String name, String text) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(line -> lines.add(Line.plain(lines.size() + 1, line)));
        return new Document(name, Shape.TEXT, lines);
    }
}
