package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The marks inside a line of Markdown, and the bits of HTML that people put there. Every pattern
/// looks a bounded way ahead, so that no line of open marks takes the square of its length.
final class MarkdownInline {

    /// A run of text between two breaks; `bold` when all of it is.
    record Piece(String text, boolean bold, boolean listed) {}

    private static final Pattern SLANT =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}*\\\\])\\*(?![\\s*])((?:(?!\\n\\s{0,80}\\n)[^*]){1,300}?)(?<![\\s\\\\])\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern UNDERSCORED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_\\\\])_(?![\\s_])([^_\\n]{1,300}?)(?<![\\s\\\\])_(?![\\p{L}\\p{N}_])");

    private static final Pattern BOLD =
            Pattern.compile(
                    "\\*\\*(?=\\S)(.{1,300}?)(?<=\\S)\\*\\*|__(?=\\S)(.{1,300}?)(?<=\\S)__|(?i:<(?<tag>b|strong)>(.{0,300}?)</\\k<tag>>)");
    private static final Pattern ROW_TITLE =
            Pattern.compile("^(\\s*\\d[^\\t]{0,20}\\t)\\s*(?:" + BOLD.pattern() + ")\\s*(?=\\S)");

    private static final Pattern BREAK =
            Pattern.compile("(?i)<br\\s*/?>|</?(?:p|div|table|tr)\\b[^>]{0,300}>");
    private static final Pattern ENTRY =
            Pattern.compile("(?i)<li\\b[^>]{0,300}>|</?[uo]l\\b[^>]{0,300}>|(?<=\\S)\\s*(?=• )");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:b|strong|em|i|u|li|ul|ol|span|small|big|sup|sub|td|th|font|a|center|mark)\\b[^>]{0,300}>|<!--.{0,300}?-->");
    private static final Pattern IMAGE =
            Pattern.compile(
                    "!\\[[^\\]]{0,300}\\]\\([^)\\s]{0,300}(?:\\s{1,9}\"[^\"]{0,300}\")?\\)");
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[([^\\]]{1,300})\\]\\((?:[^()\\s]|\\([^()\\s]{0,300}\\)){0,300}(?:\\s{1,9}\"[^\"]{0,300}\")?\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("<((?:https?://|mailto:)?[^<>\\s]{1,300}[.@/][^<>\\s]{1,300})>");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|~<>\"'])");

    private static final char BREAK_MARK = '\u0001';
    private static final char ENTRY_MARK = '\u0002';

    /// A longer line keeps its marks.
    private static final int LONG = 5_000;

    private MarkdownInline() {}

    /// Takes the single marks of emphasis away, also where they stand around several lines.
    static String withoutSlant(String text) {
        var once = SLANT.matcher(text).replaceAll("$1");
        return UNDERSCORED.matcher(once).replaceAll("$1");
    }

    static String bare(String text) {
        return text.length() > LONG ? Letters.visible(text) : unmarked(text);
    }

    private static String unmarked(String text) {
        var unbold = BOLD.matcher(text).replaceAll(found -> inner(found));
        var linked = LINK.matcher(IMAGE.matcher(unbold).replaceAll("")).replaceAll("$1");
        var untagged = TAG.matcher(ADDRESS.matcher(linked).replaceAll("$1")).replaceAll("");
        var plain = ESCAPE.matcher(untagged).replaceAll("$1").replaceFirst("\\\\$", "");
        var spelt = plain.contains("&") ? Parser.unescapeEntities(plain, false) : plain;
        return Letters.visible(spelt).stripTrailing();
    }

    /// The line as the reader of the page sees it. In a row with a time, the bold words are the
    /// title and stand on a line of their own.
    static List<Piece> pieces(String text) {
        var broken = BREAK.matcher(rowTitleApart(text)).replaceAll(String.valueOf(BREAK_MARK));
        var listed = ENTRY.matcher(broken).replaceAll(String.valueOf(ENTRY_MARK));
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int end = 0; end <= listed.length(); end++) {
            if (end == listed.length() || isMark(listed.charAt(end))) {
                add(pieces, listed, start, end);
                start = end + 1;
            }
        }
        return pieces.isEmpty() ? List.of(new Piece("", false, false)) : List.copyOf(pieces);
    }

    private static String rowTitleApart(String text) {
        return ROW_TITLE.matcher(text).replaceFirst(found -> quoted(found.group()) + BREAK_MARK);
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text.stripTrailing());
    }

    private static void add(List<Piece> pieces, String text, int start, int end) {
        var raw = text.substring(start, end);
        var bare = bare(raw);
        boolean entry = start > 0 && text.charAt(start - 1) == ENTRY_MARK && !bare.isBlank();
        if (!bare.isBlank()) {
            var shown =
                    entry
                            ? bare.replaceFirst("^\\s*•\\s*", "")
                            : pieces.isEmpty() ? bare : bare.strip();
            pieces.add(new Piece(shown, isBold(raw), entry));
        }
    }

    private static boolean isBold(String raw) {
        var afterTime = raw.replaceFirst("^\\s*\\d[^\\t]{0,20}\\t", "").strip();
        return !afterTime.isEmpty() && BOLD.matcher(afterTime).replaceAll("").isBlank();
    }

    private static boolean isMark(char letter) {
        return letter == BREAK_MARK || letter == ENTRY_MARK;
    }

    private static String inner(java.util.regex.MatchResult found) {
        for (int group : new int[] {1, 2, 4}) {
            if (found.group(group) != null) {
                return java.util.regex.Matcher.quoteReplacement(found.group(group));
            }
        }
        return "";
    }
}
