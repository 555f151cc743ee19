package dk.tingsted.programme.reading;

/// A line, or a part of one, stripped of its format's marks.
///
/// @param number the line's number in the document
/// @param text without marks and bullets, white space folded; a tab stays a tab
/// @param indent where the text begins, in characters
/// @param width how far the line reaches, with its indent
/// @param gap blank lines before it
/// @param heading 1-6 as marked, 0 for body text
/// @param bold the whole of it
/// @param bullet a list mark stood before it
/// @param seam it can be no continuation of the row before: the document says so
record Row(
        int number,
        String text,
        int indent,
        int width,
        int gap,
        int heading,
        boolean bold,
        boolean bullet,
        boolean seam) {

    boolean beginsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "”\"’»)“".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
    }

    Row of(String other) {
        return new Row(number, other, indent, width, gap, heading, bold, bullet, seam);
    }

    /// What is left of it after `from`; it no longer begins a list entry.
    Row from(int from) {
        return of(text.substring(from).strip());
    }
}
