package dk.tingsted.registration.overview;

import java.util.regex.Pattern;

/// What a cell of a spreadsheet may hold. A spreadsheet takes a text for a formula when it begins
/// in a certain way; an apostrophe before it makes it a text (OWASP, CSV injection).
final class Cells {

    /// Also the full-width forms, which some programs read as the plain ones.
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@|%＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    /// Excel keeps no more in one cell.
    private static final int LONGEST = 32_000;

    private Cells() {}

    static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /// Without what no file of ours may carry: control characters other than the end of a line.
    static String plain(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .map(each -> each == '\t' || each == '\r' ? ' ' : each)
                .filter(each -> each == '\n' || !Character.isISOControl(each))
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .filter(each -> (each & 0xFFFE) != 0xFFFE)
                .limit(LONGEST)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
