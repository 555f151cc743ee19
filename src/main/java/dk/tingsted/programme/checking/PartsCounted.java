package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Workshops that run at once, against what is said of them elsewhere: how many there are, and
/// which.
final class PartsCounted {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<![.:\\d])\\b(to|tre|fire|fem|seks|syv|otte|ni|ti|två|fyra|sex|sju|fyre|two|three|four|five|six|seven|eight|[2-9]|1\\d) (?:(?:parallelle|forskellige|spændende|valgfrie|parallella|olika|parallel|faglige|tematiske) ){0,2}(?:workshops?|sessioner|parallelsessioner|sesjoner|sessions|seminarer|temamøder|verksteder)\\b",
                    UNICODE);

    /// "vælg to workshops": what one person may do, not how many there are.
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?iu:du|dig|jer|man|hver|vælge?r?|vælg|velg|väljer?|deltage|deltag|prioriter\\p{L}*|ønske\\p{L}*|you|choose|select|skriv|numrene|nummer|runder|gange|første|sidste)\\b|\\bI\\b");

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("to", 2),
                    Map.entry("två", 2),
                    Map.entry("two", 2),
                    Map.entry("tre", 3),
                    Map.entry("three", 3),
                    Map.entry("fire", 4),
                    Map.entry("fyra", 4),
                    Map.entry("four", 4),
                    Map.entry("fem", 5),
                    Map.entry("five", 5),
                    Map.entry("seks", 6),
                    Map.entry("sex", 6),
                    Map.entry("six", 6),
                    Map.entry("syv", 7),
                    Map.entry("sju", 7),
                    Map.entry("seven", 7),
                    Map.entry("otte", 8),
                    Map.entry("eight", 8),
                    Map.entry("ni", 9),
                    Map.entry("ti", 10));

    private PartsCounted() {}

    /// Said and listed differ for every block, and for all blocks together.
    static Stream<Finding> mismatches(Reading reading) {
        var blocks = blocks(reading);
        if (blocks.isEmpty()) {
            return Stream.empty();
        }
        int all = blocks.stream().mapToInt(block -> parts(reading, block).size()).sum();
        return reading.document().lines().stream()
                .filter(line -> mayCount(line.text()))
                .flatMap(line ->
                        COUNTED.matcher(line.text())
                                .results()
                                .filter(said -> !isListed(reading, blocks, all, number(said)))
                                .map(said -> mismatch(reading, blocks, line, said)))
                .limit(1);
    }

    private static boolean mayCount(String text) {
        return (text.contains("orkshop") || text.contains("ess") || text.contains("emi"))
                && !ASKED.matcher(text).find();
    }

    private static boolean isListed(Reading reading, List<Item> blocks, int all, int number) {
        return number == all
                || number == blocks.size()
                || blocks.stream().anyMatch(block -> parts(reading, block).size() == number);
    }

    private static Finding mismatch(
            Reading reading, List<Item> blocks, Line line, MatchResult said) {
        var block = blocks.getFirst();
        return Found.warning(Concern.PART_COUNT_MISMATCH)
                .at(line.number(), Found.line(reading, block))
                .about(Spot.of(block.id(), "title"))
                .says(
                        "Der står "
                                + Wording.quote(said.group())
                                + ", men der er "
                                + parts(reading, block).size()
                                + " under "
                                + Wording.title(block)
                                + ".");
    }

    /// A workshop that is only described, where the block lists others.
    static Stream<Finding> notListed(Reading reading) {
        return blocks(reading).stream()
                .flatMap(block -> {
                    var parts = parts(reading, block);
                    int end = end(reading, block);
                    Predicate<Item> listed = part -> Found.line(reading, part) < end;
                    return parts.stream().filter(listed).count() < 2
                            ? Stream.empty()
                            : parts.stream()
                                    .filter(listed.negate())
                                    .map(part -> onlyDescribed(reading, block, part));
                });
    }

    /// The line of the next timed entry after the block; entries after the last have none.
    private static int end(Reading reading, Item block) {
        int from = Found.line(reading, block);
        return reading.programme().items().stream()
                .filter(item -> item.start() != null && item.parent() == null)
                .mapToInt(item -> Found.line(reading, item))
                .filter(line -> line > from)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Finding onlyDescribed(Reading reading, Item block, Item part) {
        return Found.warning(Concern.DETAIL_WITHOUT_OVERVIEW)
                .at(Found.line(reading, part), Found.line(reading, block))
                .about(Spot.of(part.id(), "title"))
                .says(
                        Wording.title(part)
                                + " er beskrevet, men står ikke i programmet under "
                                + Wording.title(block)
                                + ".");
    }

    private static List<Item> blocks(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.kind() == Kind.PARALLEL_BLOCK)
                .filter(block -> parts(reading, block).size() > 1)
                .toList();
    }

    private static List<Item> parts(Reading reading, Item block) {
        return reading.programme().partsOf(block).stream()
                .filter(part -> part.kind() == Kind.WORKSHOP)
                .toList();
    }

    private static int number(MatchResult said) {
        var word = said.group(1).toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : NUMBERS.getOrDefault(word, 0);
    }
}
