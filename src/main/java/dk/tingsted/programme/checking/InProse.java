package dk.tingsted.programme.checking;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.checking.Likeness.Kinship;
import dk.tingsted.programme.checking.Names.Pair;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of the programme spelt otherwise in running text, which no entry has room for. The first
/// name, and the post or organisation on the same line, say who is meant.
final class InProse {

    private static final int FARTHEST = 2;
    private static final int SHORTEST = 4;

    private InProse() {}

    static Stream<Pair> variants(Reading reading, List<Mention> mentions) {
        var known = mentions.stream().map(Mention::parts).collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> mention.parts().size() == 2)
                .flatMap(mention -> otherwise(mention, reading))
                .filter(pair -> !known.contains(pair.other().parts()));
    }

    private static Stream<Pair> otherwise(Mention mention, Reading reading) {
        var first = first(mention);
        return reading.document().lines().stream()
                .filter(line -> line.text().contains(first))
                .flatMap(line -> otherwise(mention, line));
    }

    private static String first(Mention mention) {
        var name = mention.name().strip();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static Stream<Pair> otherwise(Mention mention, Line line) {
        var first = first(mention);
        return namesAfter(first, line.text())
                .filter(last -> isVariant(last, mention.name().strip().split("\\s+", -1)[1]))
                .filter(_ -> isNamedOn(mention.person(), line.text()))
                .map(last -> pair(mention, first + " " + last, line.number()));
    }

    private static Stream<String> namesAfter(String first, String text) {
        return text.contains(first)
                ? Pattern.compile("(?<!\\p{L})" + Pattern.quote(first) + "\\s+(\\p{Lu}[\\p{L}-]+)")
                        .matcher(text)
                        .results()
                        .map(result -> result.group(1))
                : Stream.empty();
    }

    private static boolean isVariant(String last, String known) {
        int distance = Likeness.distance(Likeness.plain(last), Likeness.plain(known));
        return distance > 0
                && distance <= FARTHEST
                && Math.min(last.length(), known.length()) >= SHORTEST
                && last.charAt(0) == known.charAt(0)
                && last.endsWith(known.substring(known.length() - 1));
    }

    private static boolean isNamedOn(Affiliation person, String text) {
        return Stream.of(person.role(), person.organisation())
                .filter(Objects::nonNull)
                .anyMatch(words -> Likeness.shareWord(words, text));
    }

    private static Pair pair(Mention mention, String name, int line) {
        var person = new Affiliation(name, mention.person().role(), null);
        return new Pair(mention, new Mention(person, null, null, line), Kinship.SPELT_OTHERWISE);
    }
}
