package dk.tingsted.programme.checking;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import dk.tingsted.programme.reading.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A talk described again under another title: a paragraph apart from the programme that begins
/// with a title much like that of the talk, and names who gives it.
final class TitlesBySpeaker {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?:\\s|$)");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 150;
    private static final int WORDS = 3;
    private static final double ALIKE = 0.7;
    private static final int ENDING = 2;

    private record Paragraph(List<Line> lines, String text) {

        static Paragraph of(List<Line> lines) {
            return new Paragraph(
                    List.copyOf(lines),
                    lines.stream()
                            .map(line -> line.text().strip())
                            .collect(Collectors.joining(" ")));
        }

        String title() {
            var end = SENTENCE_END.matcher(text);
            return end.find() ? text.substring(0, end.start()) : text;
        }
    }

    private TitlesBySpeaker() {}

    static Stream<Finding> mismatches(Reading reading) {
        var retold =
                Statements.of(reading, Statement.Retitled.class)
                        .map(Statement.Retitled::item)
                        .collect(Collectors.toSet());
        var paragraphs = apart(reading);
        var said = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return paragraphs.isEmpty()
                ? Stream.empty()
                : onlyTalks(reading).stream()
                        .filter(mention -> said.contains(mention.name()))
                        .filter(mention -> !retold.contains(mention.item()))
                        .flatMap(mention -> mismatch(reading, mention, paragraphs).stream())
                        .filter(distinct());
    }

    private static Predicate<Finding> distinct() {
        var told = new HashSet<String>();
        return finding -> told.add(finding.spots().toString());
    }

    /// Those who are named in one entry alone.
    private static List<Mention> onlyTalks(Reading reading) {
        var inEntries =
                Mention.all(reading).stream()
                        .filter(mention -> mention.item() != null && mention.spot() != null)
                        .toList();
        var times = new HashMap<String, Integer>();
        inEntries.forEach(mention -> times.merge(mention.name(), 1, Integer::sum));
        return inEntries.stream()
                .filter(mention -> times.getOrDefault(mention.name(), 0) == 1)
                .toList();
    }

    private static Optional<Finding> mismatch(
            Reading reading, Mention mention, List<Paragraph> paragraphs) {
        ItemId id = Objects.requireNonNull(mention.item());
        return reading.programme()
                .item(id)
                .flatMap(item ->
                        paragraphs.stream()
                                .filter(each -> names(each, mention.name()))
                                .filter(each -> isAlike(item.title(), each.title()))
                                .map(each ->
                                        Titles.twoTitles(
                                                reading,
                                                item,
                                                each.lines().getFirst().number(),
                                                each.title()))
                                .findFirst());
    }

    private static boolean names(Paragraph paragraph, String name) {
        int at = paragraph.text().indexOf(name);
        return at > 0 && at > paragraph.title().length();
    }

    /// Alike enough to be one talk, and neither the beginning of the other.
    private static boolean isAlike(String one, String other) {
        var a = Likeness.letters(one);
        var b = Likeness.letters(other);
        return other.length() >= SHORTEST
                && other.length() <= LONGEST
                && !a.contains(b)
                && !b.contains(a)
                && share(words(one), words(other));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        long shared =
                one.stream().filter(a -> other.stream().anyMatch(b -> isSameWord(a, b))).count();
        return shared >= WORDS && shared >= ALIKE * Math.min(one.size(), other.size());
    }

    private static boolean isSameWord(String one, String other) {
        return (one.startsWith(other) || other.startsWith(one))
                && Math.abs(one.length() - other.length()) <= ENDING;
    }

    private static Set<String> words(String title) {
        return WORD.matcher(Likeness.plain(title))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// Paragraphs without a line that an entry's title was read from.
    private static List<Paragraph> apart(Reading reading) {
        var titles =
                reading.traces().stream()
                        .filter(trace -> trace.spot().path().endsWith("/title"))
                        .map(Trace::line)
                        .collect(Collectors.toSet());
        return paragraphs(reading.document().lines()).stream()
                .filter(each ->
                        each.lines().stream().noneMatch(line -> titles.contains(line.number())))
                .toList();
    }

    private static List<Paragraph> paragraphs(List<Line> lines) {
        var all = new ArrayList<Paragraph>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                all.add(Paragraph.of(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            all.add(Paragraph.of(open));
        }
        return all;
    }
}
