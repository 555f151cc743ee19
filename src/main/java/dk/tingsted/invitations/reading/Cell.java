package dk.tingsted.invitations.reading;

import java.text.Normalizer;

/// The text of one cell, coming in and going out.
final class Cell {

    /// Longer than anything of ours; what is longer is cut, and found to be too long.
    static final int LONGEST = 500;

    /// What follows is not looked at.
    static final int MOST_READ = 2_000;

    /// What a character is shown as that could not be read.
    static final char LOST = '\ufffd';

    /// What a spreadsheet takes for the beginning of a formula, also in its wide form.
    private static final String BEGINS_FORMULA = "=+-@\t\r＝＋－＠";

    private Cell() {}

    /// On one line, without what nobody sees. The apostrophe that keeps a spreadsheet from
    /// calculating is taken off again.
    static String clean(String text) {
        var cut = text.substring(0, Math.min(text.length(), MOST_READ));
        var seen = new StringBuilder();
        cut.codePoints()
                .filter(one -> Character.getType(one) != Character.FORMAT)
                .map(one -> isSpace(one) ? ' ' : Character.isISOControl(one) ? LOST : one)
                .forEach(seen::appendCodePoint);
        var line = seen.toString().strip().replaceAll(" {2,}", " ");
        var bare = isProtected(line) ? line.substring(1) : line;
        var whole = Normalizer.normalize(bare, Normalizer.Form.NFC).strip();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /// As text in any spreadsheet (OWASP, CSV injection).
    static String guarded(String text) {
        return isFormula(text) || isProtected(text) ? "'" + text : text;
    }

    private static boolean isProtected(String text) {
        return text.length() > 1
                && text.charAt(0) == '\''
                && (BEGINS_FORMULA.indexOf(text.charAt(1)) >= 0 || text.charAt(1) == '\'');
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
