package dk.tingsted.programme.reading;

import org.jspecify.annotations.Nullable;

/// One line of a document as its reader sees it, with the layout that tells what it is.
///
/// @param number 1-based; in a text file the file's own line
/// @param page 1-based; null where the format has no pages
/// @param text without its line break; inner white space and tabs are kept
/// @param indent how far from the left margin, in characters or their like
/// @param cell 0-based column of the table the line stands in; null outside tables
/// @param row which table row, counted through the document; null outside tables
/// @param heading 1-6 as the document marks it, 0 for body text
/// @param bold the whole line is bold
/// @param listed the line is an entry of a list
public record Line(
        int number,
        @Nullable Integer page,
        String text,
        int indent,
        @Nullable Integer cell,
        @Nullable Integer row,
        int heading,
        boolean bold,
        boolean listed) {

    public static Line plain(int number, String text) {
        int indent = text.length() - text.stripLeading().length();
        return new Line(number, null, text, indent, null, null, 0, false, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
