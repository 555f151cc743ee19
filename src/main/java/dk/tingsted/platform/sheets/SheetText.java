package dk.tingsted.platform.sheets;

import java.util.regex.Pattern;

/// The text of one cell. A spreadsheet takes a text for a formula when it begins in a certain way,
/// and for a value when it looks like one; an apostrophe before it makes it a text (OWASP, CSV
/// injection), and is taken off when the text comes back.
public final class SheetText {

    /// Also the full-width forms, which some programs read as the plain ones.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@|%＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    /// What would be shown as something else: 5E2 as 500, 007 as 7, a long number rounded, 1/2 as a
    /// date, 12:30 with seconds, true as TRUE.
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\s*(\\d[\\d.,]*[eE][+-]?\\d+|0\\d+|\\d{12,}"
                            + "|\\d[\\d,]*[-.:/%T][-\\d.,:/%TZ+]*|\\d+ \\d+/\\d+"
                            + "|true|false|sand|falsk)\\s*",
                    Pattern.CASE_INSENSITIVE);

    /// Excel keeps no more in one cell.
    private static final int LONGEST = 32_000;

    private SheetText() {}

    /// Whether it would be calculated, and not shown.
    public static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /// As text in any spreadsheet.
    public static String guarded(String text) {
        return isMisread(text) || isGuarded(text) ? "'" + text : text;
    }

    /// What [#guarded] was given.
    public static String bare(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    /// Without what no file may carry: control characters other than the end of a line, halves of
    /// characters, and more than a cell holds.
    public static String plain(String text) {
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

    private static boolean isGuarded(String text) {
        return text.startsWith("'") && (text.startsWith("''") || isMisread(text.substring(1)));
    }

    private static boolean isMisread(String text) {
        return looksLikeFormula(text) || VALUE.matcher(text).matches();
    }
}
