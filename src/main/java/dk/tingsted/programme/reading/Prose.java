package dk.tingsted.programme.reading;

import java.util.List;

/// Finds where a list of people ends and running text begins.
final class Prose {

    private static final int SMALL_IN_A_ROW = 4;
    private static final int LOOK = 12;

    private Prose() {}

    /// The token at which prose begins at or after `from`; their number if it does not.
    static int start(List<Token> tokens, int from) {
        for (int at = Math.max(from, 1); at < tokens.size(); at++) {
            if (begins(tokens, at)) {
                return at;
            }
        }
        return tokens.size();
    }

    private static boolean begins(List<Token> tokens, int at) {
        var token = tokens.get(at);
        var previous = tokens.get(at - 1);
        boolean ordinal = at > 1 && Character.isDigit(tokens.get(at - 2).text().charAt(0));
        if (previous.is(".", "?", "!") && !ordinal) {
            return token.isWord();
        }
        if (token.is("•")) {
            return true;
        }
        if (!token.isCapital()
                || !previous.isWord()
                || previous.isPreposition()
                || previous.isAnd()) {
            return false;
        }
        boolean opener = Lexicon.isSmall(token.text()) && !previous.isBy();
        boolean afterBody =
                Bodies.ends(previous)
                        && !Bodies.isBody(token)
                        && !Lexicon.isAbbreviation(previous.text());
        return (opener || afterBody) && running(tokens, at);
    }

    /// Several small words in a row, no comma between: a sentence, not a body's name.
    private static boolean running(List<Token> tokens, int from) {
        int row = 0;
        for (int at = from + 1; at < tokens.size() && at < from + LOOK; at++) {
            var token = tokens.get(at);
            row = token.isWord() && !token.isCapital() ? row + 1 : 0;
            if (row >= SMALL_IN_A_ROW || token.is("?")) {
                return true;
            }
        }
        return false;
    }
}
