package dk.tingsted.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds in a text the words that made it a hit, by the beginnings that PostgreSQL searched for.
///
/// @param beginnings of words, folded the Danish way: `børn` marks `Børnehave`
/// @param plain the same without Danish letters
record Marks(List<String> beginnings, List<String> plain) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_BEGINNING = 3;
    private static final int BEFORE = 80;

    Marks {
        beginnings = List.copyOf(beginnings);
        plain = List.copyOf(plain);
    }

    /// The whole text.
    List<Run> in(String text) {
        var runs = new ArrayList<Run>();
        var words = WORD.matcher(text);
        int done = 0;
        while (words.find()) {
            if (isFound(words.group())) {
                add(runs, text.substring(done, words.start()), false);
                add(runs, words.group(), true);
                done = words.end();
            }
        }
        add(runs, text.substring(done), false);
        return List.copyOf(runs);
    }

    /// The part of the text around the first word that was found, or its beginning.
    ///
    /// @param room in characters, about
    List<Run> excerpt(String text, int room) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= room) {
            return in(line);
        }
        int from = first(line) <= BEFORE ? 0 : wordAfter(line, first(line) - BEFORE);
        int to = from + room >= line.length() ? line.length() : wordBefore(line, from, from + room);
        return in(
                (from > 0 ? "… " : "")
                        + line.substring(from, to).strip()
                        + (to < line.length() ? " …" : ""));
    }

    private int first(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> isFound(word.group()))
                .findFirst()
                .map(word -> word.start())
                .orElse(0);
    }

    private static int wordAfter(String text, int index) {
        int space = text.indexOf(' ', index);
        return space < 0 || space > index + BEFORE ? whole(text, index) : space + 1;
    }

    private static int wordBefore(String text, int from, int index) {
        int space = text.lastIndexOf(' ', index);
        return space <= Math.max(from, index - BEFORE) ? whole(text, index) : space;
    }

    /// Not in the middle of a character.
    private static int whole(String text, int index) {
        return index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
                ? index - 1
                : index;
    }

    private boolean isFound(String word) {
        return begins(Folding.danish(word), beginnings)
                || begins(Folding.bare(word), plain)
                || begins(Folding.spelled(word), plain);
    }

    private static boolean begins(String word, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(one ->
                        one.length() < SHORTEST_BEGINNING
                                ? word.equals(one)
                                : word.startsWith(one));
    }

    private static void add(List<Run> runs, String text, boolean isFound) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, isFound));
        }
    }
}
