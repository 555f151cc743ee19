package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One title in two wordings, or one word of it in two spellings: a full stop, capitals and
/// quotation marks are neither.
final class Titles {

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:(?:workshop|session|tema|spor|oplæg|del)\\s*)?(?:nr\\.?\\s*)?[0-9a-h]{1,2}\\s*[:.)–-]+\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)*");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern BY = Pattern.compile("\\s+(?:v/|v\\.|ved\\s+\\p{Lu}).*$");

    private Titles() {}

    static Stream<Finding> mismatches(Reading reading) {
        var told = new HashSet<String>();
        return Statements.of(reading, Statement.Retitled.class)
                .flatMap(again ->
                        reading
                                .programme()
                                .item(again.item())
                                .flatMap(item -> mismatch(reading, item, again))
                                .stream())
                .filter(finding -> told.add(finding.spots().toString()));
    }

    private static Optional<Finding> mismatch(
            Reading reading, Item item, Statement.Retitled again) {
        return wording(item.title()).equals(wording(again.title()))
                        && !isHyphenedOtherwise(item.title(), again.title())
                ? Optional.empty()
                : Optional.of(twoTitles(reading, item, again.line(), again.title()));
    }

    /// An item that another line calls something else.
    static Finding twoTitles(Reading reading, Item item, int line, String other) {
        return Found.warning(Concern.TITLE_MISMATCH)
                .at(Found.line(reading, item), line)
                .about(Spot.of(item.id(), "title"))
                .says(
                        "Titlen står på to måder: "
                                + Wording.title(item)
                                + " og "
                                + Wording.quote(other)
                                + ".");
    }

    /// "fag-professionelle" and "fagprofessionelle"; only where both have as many words.
    private static boolean isHyphenedOtherwise(String one, String other) {
        var words = WORD.matcher(one).results().map(MatchResult::group).toList();
        var others = WORD.matcher(other).results().map(MatchResult::group).toList();
        return words.size() == others.size()
                && IntStream.range(0, words.size())
                        .anyMatch(n ->
                                !words.get(n).equalsIgnoreCase(others.get(n))
                                        && HYPHEN.matcher(words.get(n))
                                                .replaceAll("")
                                                .equalsIgnoreCase(
                                                        HYPHEN.matcher(others.get(n))
                                                                .replaceAll("")));
    }

    private static String wording(String title) {
        var bare = BY.matcher(LABEL.matcher(title.strip()).replaceFirst("")).replaceFirst("");
        return Likeness.letters(ASIDE.matcher(bare).replaceAll(""));
    }
}
