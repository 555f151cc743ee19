package dk.tingsted.programme.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Words and ends of words, case aside.
///
/// @param words stand alone
/// @param ends end a compound: "chef" for "socialchef"
/// @param longestEnd letters of the longest of them
record WordList(Set<String> words, Set<String> ends, int longestEnd) {

    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_START = 2;

    /// Of lines such as `word` and `-end`.
    static WordList of(List<String> lines) {
        var words = new HashSet<String>();
        var ends = new HashSet<String>();
        for (var line : lines) {
            var word = line.strip().toLowerCase(Locale.ROOT);
            if (word.startsWith("-") && word.length() > 1) {
                ends.add(word.substring(1));
                words.add(word.substring(1));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        int longest = ends.stream().mapToInt(String::length).max().orElse(0);
        return new WordList(words, ends, longest);
    }

    /// The word itself, not as the end of a compound.
    boolean isWhole(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean has(String word) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || endsLikeOne(lower);
    }

    private boolean endsLikeOne(String lower) {
        int first = Math.max(SHORTEST_START, lower.length() - longestEnd);
        for (int start = first; start < lower.length() - 1; start++) {
            if (ends.contains(lower.substring(start))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(String text, List<String> lines) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (to > from && text.charAt(from) != '#') {
                lines.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return lines;
    }

    /// The lines of a resource in `danish/`, without those that begin with `#`.
    static List<String> lines(String resource) {
        return lines(text(resource), new ArrayList<>());
    }

    static String text(String resource) {
        var stream = WordList.class.getResourceAsStream("/danish/" + resource);
        try (var bytes = Objects.requireNonNull(stream, resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
