package dk.tingsted.programme.reading;

import java.util.List;

/// Tells bodies from the fields and committees inside them.
final class Bodies {

    private static final int HEAD = 5;

    private Bodies() {}

    static boolean isBody(Token token) {
        return token.isWord() && Lexicon.isBody(token.text());
    }

    /// A body's name stands among its first words, before any preposition.
    static boolean opens(String text) {
        var tokens = Token.of(text);
        for (int at = 0;
                at < tokens.size() && at <= HEAD && !tokens.get(at).isPreposition();
                at++) {
            if (isBody(tokens.get(at)) && !qualifies(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /// A body's last word, after which nothing of its name follows: "Kommune", not "Region".
    static boolean ends(Token token) {
        return isBody(token)
                && !token.is(
                        "region",
                        "institut",
                        "institute",
                        "center",
                        "centre",
                        "botilbud",
                        "bosted",
                        "danske",
                        "dansk",
                        "norsk",
                        "ministry",
                        "department",
                        "university",
                        "selskab",
                        "forening")
                && !token.text().toLowerCase(java.util.Locale.ROOT).endsWith("center");
    }

    /// "UBU portalen": an abbreviation before a small word is no body.
    private static boolean qualifies(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !Lexicon.isAbbreviation(tokens.get(at).text())) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean genitive = tokens.get(at).text().endsWith("s");
        return next.isWord()
                && !next.isCapital()
                && !next.isPreposition()
                && !next.isAnd()
                && !genitive;
    }

    /// Begins as a name does: a capital, and no town, field of study or committee.
    static boolean isProper(String text) {
        var tokens = Token.of(text);
        return !tokens.isEmpty()
                && isCapitalSoon(tokens)
                && !Lexicon.isPlace(text)
                && !isStudy(tokens);
    }

    /// Among the first three words, and no preposition before it.
    private static boolean isCapitalSoon(List<Token> tokens) {
        return tokens.stream()
                .limit(3)
                .takeWhile(token -> !token.isPreposition())
                .anyMatch(Token::isCapital);
    }

    private static boolean isStudy(List<Token> tokens) {
        return tokens.size() == 1
                && tokens.getFirst()
                        .text()
                        .matches(
                                ".*(?:skab|skap|logi|økonomi|historie|jura|teknologi|pædagogik|fysik|studier)");
    }
}
