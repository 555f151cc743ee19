package dk.tingsted.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What the reader asks for, read leniently: words that must all be there, `"words in a row"`,
/// `-not this`, `this eller that`. Whatever else is written is passed over.
///
/// @param text as written, on one line, cut where it is longer than anybody means
/// @param isCut whether something was cut off
record Question(String text, boolean isCut) {

    private static final int LONGEST = 200;
    private static final Pattern QUOTE = Pattern.compile("[\"“”„»«]");
    private static final Pattern OPERATOR = Pattern.compile("(?<=^|\\s)-(?=[\\p{L}\\p{N}\"])");
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}\"\u0002]+");
    private static final Pattern ELSE = Pattern.compile("(?i)\\beller\\b");

    static Question of(String written) {
        var line =
                Normalizer.normalize(written, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return new Question(line, false);
        }
        return new Question(line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip(), true);
    }

    boolean isEmpty() {
        return words().isEmpty();
    }

    /// In the words that PostgreSQL's `websearch_to_tsquery` reads, the Danish letters kept.
    String danish() {
        return operators(Folding.danish(text));
    }

    /// The same without Danish letters.
    String plain() {
        return operators(Folding.bare(text));
    }

    /// The words alone.
    List<String> words() {
        return Arrays.stream(Folding.words(Folding.danish(text)).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// Folded first: a single character may unfold to `(1)`.
    private static String operators(String folded) {
        var quoted = QUOTE.matcher(folded).replaceAll("\"");
        var marked = OPERATOR.matcher(quoted).replaceAll("\u0002");
        var clean = NOISE.matcher(marked).replaceAll(" ").replace('\u0002', '-');
        return ELSE.matcher(clean).replaceAll("or");
    }
}
