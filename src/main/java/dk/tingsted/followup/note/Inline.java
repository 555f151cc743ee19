package dk.tingsted.followup.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The marks within a block: `*emphasis*`, `[bilag:17]`, and `\` before what is to stand as it is.
public final class Inline {

    private static final Pattern MARK =
            Pattern.compile(
                    "\\\\(?<plain>[\\\\*\\[])"
                            + "|\\[bilag:(?<annex>[a-z0-9]{1,20})\\]"
                            + "|(?<![\\p{L}\\p{N}])\\*(?=\\S)(?<strong>(?:\\\\.|[^*\\\\])*+)(?<=\\S)\\*(?![\\p{L}\\p{N}])");

    private Inline() {}

    /// Some of a block's words.
    public sealed interface Run {

        record Text(String words, boolean emphasised) implements Run {}

        /// An annex, by its key.
        record Annex(String key) implements Run {}
    }

    /// In order, none of them empty.
    public static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        read(words, false, runs);
        return List.copyOf(runs);
    }

    private static void read(String words, boolean emphasised, List<Run> to) {
        var plain = new StringBuilder();
        var marks = MARK.matcher(words);
        int at = 0;
        while (marks.find()) {
            plain.append(words, at, marks.start());
            at = marks.end();
            if (marks.group("plain") != null) {
                plain.append(marks.group("plain"));
            } else {
                flush(plain, emphasised, to);
                if (marks.group("annex") != null) {
                    to.add(new Run.Annex(marks.group("annex")));
                } else {
                    read(marks.group("strong"), true, to);
                }
            }
        }
        plain.append(words, at, words.length());
        flush(plain, emphasised, to);
    }

    private static void flush(StringBuilder plain, boolean emphasised, List<Run> to) {
        if (!plain.isEmpty()) {
            to.add(new Run.Text(plain.toString(), emphasised));
            plain.setLength(0);
        }
    }

    /// Which annexes some words name, in the order in which they do.
    static Set<String> annexes(String words) {
        var keys = new LinkedHashSet<String>();
        for (var run : runs(words)) {
            if (run instanceof Run.Annex(var key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /// Somebody else's words, in which nothing is a mark.
    public static String escaped(String words) {
        return words.replaceAll("([\\\\*]|\\[(?=bilag:))", "\\\\$1");
    }
}
