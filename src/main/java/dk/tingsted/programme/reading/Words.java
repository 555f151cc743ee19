package dk.tingsted.programme.reading;

import dk.tingsted.programme.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of programmes, from `programme/kinds.csv`: which tell an entry's kind, and which head
/// something else.
record Words(
        Map<String, Kind> phrases,
        Map<String, Kind> early,
        Map<String, Kind> first,
        Map<String, Kind> weak,
        Map<String, Set<String>> headings) {

    static final Words ALL = load();

    /// Whether `text` is, or begins with, one of the headings of that sort.
    boolean heads(String sort, String text) {
        var words = tokens(text, 4);
        var known = Objects.requireNonNull(headings.get(sort), sort);
        for (int count = words.size(); count > 0; count--) {
            if (known.contains(String.join(" ", words.subList(0, count)))) {
                return true;
            }
        }
        return false;
    }

    boolean isModifier(String word) {
        return Objects.requireNonNull(headings.get("modifier")).contains(word);
    }

    /// The first words, in small letters: letters, digits and hyphens inside a word.
    static List<String> tokens(String text, int atMost) {
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at <= text.length() && tokens.size() < atMost; at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean inner =
                    c == '-'
                            && word.length() > 0
                            && at + 1 < text.length()
                            && Character.isLetter(text.charAt(at + 1));
            if (Character.isLetterOrDigit(c) || inner) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                tokens.add(word.toString());
                word.setLength(0);
            }
        }
        return tokens;
    }

    private static Words load() {
        var words =
                new Words(
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>(),
                        new HashMap<>());
        for (var line : resource().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                words.add(line.strip().split(";", -1));
            }
        }
        return words;
    }

    private void add(String[] cells) {
        var words = List.of(cells[2].toLowerCase(Locale.ROOT).split("\\|", -1));
        if (cells[0].isEmpty()) {
            headings.computeIfAbsent(cells[1], _ -> new HashSet<>()).addAll(words);
            return;
        }
        var table =
                switch (cells[1]) {
                    case "phrase" -> phrases;
                    case "early" -> early;
                    case "first" -> first;
                    default -> weak;
                };
        words.forEach(word -> table.putIfAbsent(word, Kind.of(cells[0])));
    }

    private static String resource() {
        try (var in = Words.class.getResourceAsStream("/programme/kinds.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
