package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// A word or a mark in a text.
///
/// @param start where it begins in the text, `end` where it ended
record Token(String text, int start, int end) {

    /// Words keep their inner hyphens, apostrophes, dots and slashes, the dot of an abbreviation
    /// and the slash of "v/"; every other mark is a token of its own.
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? wordEnd(text, at) : at + 1;
            tokens.add(new Token(text.substring(at, end), at, end));
            at = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start) {
        if (startsBy(text, start)) {
            return start + 2;
        }
        int at = start;
        while (at < text.length() && (inWord(text, at) || joins(text, at, start))) {
            at++;
        }
        return at;
    }

    /// "v/" and "m/".
    private static boolean startsBy(String text, int start) {
        return start + 1 < text.length()
                && text.charAt(start + 1) == '/'
                && "vVmM".indexOf(text.charAt(start)) >= 0;
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean joins(String text, int at, int start) {
        char c = text.charAt(at);
        boolean wordFollows = at + 1 < text.length() && inWord(text, at + 1);
        return switch (c) {
            case '-', '‐', '‑' -> true;
            case '\'', '’', '/', '&' -> wordFollows;
            case '.' ->
                    (wordFollows && Character.isLetter(text.charAt(at + 1)))
                            || shortens(text, at, start);
            default -> false;
        };
    }

    private static boolean shortens(String text, int at, int start) {
        var word = text.substring(start, at);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean dotted = word.indexOf('.') > 0 && word.length() < 12;
        return initial || dotted || Abbreviations.has(word);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean is(String... words) {
        for (var word : words) {
            if (text.equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /// Joins two persons or two things.
    boolean isAnd() {
        return is("og", "samt", "and", "och", "&");
    }

    /// Ends one entry of a list.
    boolean isSeparator() {
        return is(";", "/", "|", "•", "·", "");
    }

    /// Announces a person: "v/", "ved", "by".
    boolean isBy() {
        return is("v/", "v.", "ved", "by", "av");
    }

    boolean isPreposition() {
        return is(
                "i", "for", "af", "ved", "på", "hos", "under", "in", "of", "at", "av", "vid", "för",
                "on", "inden", "til");
    }
}
