package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The conference's own name, spelt otherwise in another line: two words of its title or of the
/// first line that begin with a capital, one of them a letter or two away.
final class EventName {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final int SHORTEST = 6;
    private static final int LONG = 8;
    private static final int LONGEST = 90;

    /// @param kept the word that stands before or after it
    private record Name(String kept, String word, boolean follows) {

        String text(String written) {
            return follows ? kept + " " + written : written + " " + kept;
        }
    }

    private EventName() {}

    static Stream<Finding> variants(Reading reading) {
        return Stream.concat(title(reading).stream(), headline(reading).stream())
                .flatMap(EventName::names)
                .distinct()
                .flatMap(name -> variant(reading, name).stream())
                .limit(1);
    }

    private static Optional<String> title(Reading reading) {
        return Optional.ofNullable(reading.programme().particulars().title());
    }

    /// What the document begins with, when it is as short as a heading.
    private static Optional<String> headline(Reading reading) {
        return reading.document().lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST);
    }

    private static Stream<Name> names(String title) {
        var words = WORD.matcher(title).results().toList();
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .filter(at -> isName(title, words.get(at), words.get(at + 1)))
                .boxed()
                .flatMap(at -> both(words.get(at).group(), words.get(at + 1).group()))
                .filter(name -> name.word().length() >= SHORTEST);
    }

    private static boolean isName(String title, MatchResult one, MatchResult other) {
        return isCapital(one.group())
                && isCapital(other.group())
                && title.substring(one.end(), other.start()).isBlank();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.length() > 2
                && Character.isLowerCase(word.charAt(1));
    }

    private static Stream<Name> both(String one, String other) {
        return Stream.of(new Name(one, other, true), new Name(other, one, false));
    }

    private static Optional<Finding> variant(Reading reading, Name name) {
        return reading.document().lines().stream()
                .filter(line -> line.text().contains(name.kept()))
                .flatMap(line ->
                        neighbours(line, name)
                                .filter(word -> isMisspelt(word, name.word()))
                                .map(word -> finding(name, line, word)))
                .findFirst();
    }

    private static Stream<String> neighbours(Line line, Name name) {
        List<MatchResult> words = WORD.matcher(line.text()).results().toList();
        int step = name.follows() ? 1 : -1;
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).group().equals(name.kept()))
                .map(at -> at + step)
                .filter(at -> at >= 0 && at < words.size())
                .mapToObj(at -> words.get(at).group())
                .filter(EventName::isCapital);
    }

    /// A slip inside the word, not another ending.
    private static boolean isMisspelt(String word, String known) {
        int far = known.length() >= LONG ? 2 : 1;
        int end = Math.min(word.length(), known.length()) - 2;
        return end >= 2
                && word.regionMatches(true, 0, known, 0, 2)
                && word.regionMatches(true, word.length() - 2, known, known.length() - 2, 2)
                && !word.equalsIgnoreCase(known)
                && Likeness.distance(Likeness.plain(word), Likeness.plain(known)) <= far;
    }

    private static Finding finding(Name name, Line line, String word) {
        return Found.warning(Concern.EVENT_NAME_VARIANT)
                .at(line.number())
                .says(
                        "Her står "
                                + Wording.quote(name.text(word))
                                + ", men konferencen kaldes ellers "
                                + Wording.quote(name.text(name.word()))
                                + ".");
    }
}
