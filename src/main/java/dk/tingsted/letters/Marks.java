package dk.tingsted.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Placeholders within a text. While a text is taken apart, each stands as one character of private
/// use, which nobody can type and Markdown takes for a letter.
final class Marks {

    /// `[navn]` and `[navn](…)` alike; `\[` is a bracket and no more.
    private static final Pattern BRACKETS =
            Pattern.compile("(?<!\\\\)\\[([^\\[\\]\\n]{1,60})](\\()?");

    private static final char FIRST = '\uE000';
    private static final List<Placeholder> ALL = List.of(Placeholder.values());

    private Marks() {}

    static String of(Placeholder placeholder) {
        return String.valueOf((char) (FIRST + ALL.indexOf(placeholder)));
    }

    static Optional<Placeholder> at(char mark) {
        int number = mark - FIRST;
        return number >= 0 && number < ALL.size() ? Optional.of(ALL.get(number)) : Optional.empty();
    }

    /// The text with a mark for each placeholder that is known.
    static String mark(String text) {
        return BRACKETS.matcher(text)
                .replaceAll(found ->
                        Placeholder.called(found.group(1))
                                .map(one ->
                                        of(one) + Optional.ofNullable(found.group(2)).orElse(""))
                                .orElseGet(() -> Matcher.quoteReplacement(found.group())));
    }

    /// What stands in brackets and is none of those offered, as it was written.
    static List<String> unknown(String text, List<Placeholder> offered) {
        var unknown = new ArrayList<String>();
        var found = BRACKETS.matcher(text);
        while (found.find()) {
            var known = Placeholder.called(found.group(1)).filter(offered::contains);
            if (known.isEmpty() && found.group(2) == null) {
                unknown.add("[" + found.group(1) + "]");
            }
        }
        return unknown;
    }

    /// Without the lines whose placeholders all are empty.
    static String withoutEmptyLines(String marked, Map<Placeholder, String> values) {
        return marked.lines()
                .filter(line -> saysSomething(line, values))
                .collect(Collectors.joining("\n"));
    }

    private static boolean saysSomething(String line, Map<Placeholder, String> values) {
        boolean isMarked = false;
        for (int n = 0; n < line.length(); n++) {
            if (line.charAt(n) >= FIRST) {
                var one = at(line.charAt(n));
                if (one.isPresent() && !values.getOrDefault(one.get(), "").isBlank()) {
                    return true;
                }
                isMarked |= one.isPresent();
            }
        }
        return !isMarked;
    }
}
