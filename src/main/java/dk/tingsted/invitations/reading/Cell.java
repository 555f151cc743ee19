package dk.tingsted.invitations.reading;

import dk.tingsted.platform.sheets.SheetText;
import java.text.Normalizer;

/// The text of one cell that comes in.
final class Cell {

    /// Longer than anything of ours; what is longer is cut, and found to be too long.
    static final int LONGEST = 500;

    /// What follows is not looked at.
    static final int MOST_READ = 2_000;

    /// What a character is shown as that could not be read.
    static final char LOST = '\ufffd';

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
        var whole = Normalizer.normalize(SheetText.bare(line), Normalizer.Form.NFC).strip();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
