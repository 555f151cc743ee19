package dk.tingsted.programme.reading;

import java.util.regex.Pattern;

/// Plain text: its own lines, freed of what cannot be seen and of the marks a mail quotes with.
final class TextLines {

    /// "> Kl. 9.15: Velkomst", also quoted more than once.
    private static final Pattern QUOTED = Pattern.compile("^(?:\\s{0,3}>){1,9}\\s?");

    private TextLines() {}

    static Document of(String name, byte[] bytes) {
        var text = Letters.spaced(TextEncoding.decode(bytes));
        if (text.length() > Limits.CHARACTERS) {
            throw new Unreadable(Refusals.TOO_LONG);
        }
        if (MarkdownLines.isMarked(name, text)) {
            return MarkdownLines.of(name, text);
        }
        var plain = Document.ofText(name, text);
        return new Document(
                name,
                Document.Shape.TEXT,
                plain.lines().stream()
                        .map(line -> Line.plain(line.number(), visible(line.text())))
                        .toList());
    }

    private static String visible(String text) {
        return Letters.visible(QUOTED.matcher(text).replaceFirst(""));
    }
}
