package dk.tingsted.programme.reading;

/// Plain text: its own lines, freed of what cannot be seen.
final class TextLines {

    private TextLines() {}

    static Document of(String name, byte[] bytes) {
        var text = TextEncoding.decode(bytes);
        if (MarkdownLines.isMarked(name, text)) {
            return MarkdownLines.of(name, text);
        }
        var plain = Document.ofText(name, text);
        return new Document(
                name,
                Document.Shape.TEXT,
                plain.lines().stream()
                        .map(line -> Line.plain(line.number(), Letters.visible(line.text())))
                        .toList());
    }
}
