package dk.tingsted.platform.print;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Markup whose every character can be printed. What has no shape of its own (control characters,
/// marks that turn the direction of writing, joiners) is left out, as it would break the XML or
/// mislead the reader; what has one that none of the fonts knows is shown as `▯`.
///
/// @param faces what to print it with, in the order in which a character looks for its shape
/// @param isWhole nothing is shown as `▯`
public record Printable(String text, Set<Typeface> faces, boolean isWhole) {

    private static final int UNKNOWN = 0x25AF;
    private static final String ROOM = "<p class=\"missing\"></p>";

    public static Printable of(String markup) {
        var text = new StringBuilder(markup.length());
        var faces = EnumSet.of(Typeface.TEXT);
        var isWhole = true;
        for (var at = 0; at < markup.length(); ) {
            var codePoint = markup.codePointAt(at);
            at += Character.charCount(codePoint);
            if (isSpace(codePoint)) {
                text.append(' ');
            } else if (!isSilent(codePoint)) {
                var face = Typeface.of(codePoint);
                isWhole &= face.isPresent();
                faces.add(face.orElse(Typeface.WIDE));
                text.appendCodePoint(face.isPresent() ? codePoint : UNKNOWN);
            }
        }
        return new Printable(text.toString(), faces, isWhole);
    }

    /// Says where the markup has room for it that a character is missing.
    public Printable admitting(String sentence) {
        return new Printable(
                text.replace(ROOM, isWhole ? "" : "<p class=\"missing\">" + sentence + "</p>"),
                faces,
                isWhole);
    }

    /// For CSS.
    public String families() {
        return faces.stream().map(Typeface::family).collect(Collectors.joining(", "));
    }

    /// The separators of lines and paragraphs too: U+2028, U+2029.
    private static boolean isSpace(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || switch (Character.getType(codePoint)) {
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static boolean isSilent(int codePoint) {
        return isVariation(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    case Character.UNASSIGNED, Character.PRIVATE_USE ->
                            codePoint % 0x10000 >= 0xFFFE;
                    default -> false;
                };
    }

    /// Which of its looks a character is to have; the colour of a skin among them.
    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
