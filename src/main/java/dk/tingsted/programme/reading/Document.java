package dk.tingsted.programme.reading;

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
        var split = text.split("\r\n|[\n\r]", -1);
        var lines = new java.util.ArrayList<Line>(split.length);
        for (int index = 0; index < split.length; index++) {
            lines.add(Line.plain(index + 1, split[index]));
        }
        return new Document(name, Shape.TEXT, lines);
    }
}
