package dk.tingsted.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where sentences end in Danish prose. A full stop that shortens a word or makes a number an
/// ordinal ends nothing.
final class Sentences {

    /// They never stand last in a sentence.
    private static final Set<String> ALWAYS_SHORT =
            Set.of(
                    "f.eks", "eks", "bl.a", "pkt", "jf", "nr", "ca", "dvs", "evt", "inkl", "ekskl",
                    "hhv", "mht", "m.h.t", "pga", "p.g.a", "vedr", "ift", "ifm", "iht", "i.h.t",
                    "i.f.t", "s", "kl", "tlf", "dr", "prof", "adm", "dir", "art", "kap", "min",
                    "max", "maks", "ang", "afs", "d", "hr", "fr", "fx", "pt", "p.t", "d.v.s",
                    "cand", "v", "obs", "sml", "ref", "red", "st");

    /// They may: what follows decides.
    private static final Set<String> MAY_END =
            Set.of(
                    "osv", "o.s.v", "mv", "m.v", "m.m", "mm", "m.fl", "mfl", "etc", "o.l", "o.lign",
                    "lign", "kr", "pct", "mio", "mia", "stk", "a.s", "aps", "str", "jan", "feb",
                    "aug", "sept", "okt", "nov", "dec");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");
    private static final String CLOSING = "»«\"”’')]";
    private static final String OPENING = "»«\"“„‘'([";

    private Sentences() {}

    /// The sentences of a text, paragraph by paragraph; nothing but white space is lost.
    static List<Sentence> of(String text) {
        var all = new ArrayList<Sentence>();
        int paragraph = 0;
        for (var line : PARAGRAPHS.split(text, -1)) {
            var words = SPACES.matcher(line).replaceAll(" ").strip();
            if (!words.isEmpty()) {
                for (var each : split(words)) {
                    all.add(new Sentence(paragraph, each));
                }
                paragraph++;
            }
        }
        return all;
    }

    private static List<String> split(String line) {
        var all = new ArrayList<String>();
        int from = 0;
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            if (isEnd(line, from, space)) {
                all.add(line.substring(from, space));
                from = space + 1;
            }
        }
        all.add(line.substring(from));
        return all;
    }

    private static boolean isEnd(String line, int from, int space) {
        int last = space - 1;
        while (last > from && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char mark = line.charAt(last);
        if (".?!…".indexOf(mark) < 0 || !opens(line, space + 1)) {
            return false;
        }
        return mark != '.' || last < space - 1 || endsByStop(line, from, last, space + 1);
    }

    private static boolean endsByStop(String line, int from, int stop, int next) {
        int begin = Math.max(line.lastIndexOf(' ', stop), from - 1) + 1;
        var word = stripped(line.substring(begin, stop)).toLowerCase(Locale.ROOT);
        boolean upper = Character.isUpperCase(line.codePointAt(next));
        if (ORDINAL.matcher(word).matches()) {
            // "1. Psykiatri" is numbered; "punkt 3. Kommunerne" is two sentences.
            return upper && begin > from;
        }
        if (ALWAYS_SHORT.contains(word)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)))) {
            return false;
        }
        return !MAY_END.contains(word) || upper;
    }

    private static String stripped(String word) {
        int from = 0;
        while (from < word.length() && OPENING.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        return word.substring(from);
    }

    /// Whether a sentence could begin there.
    private static boolean opens(String line, int at) {
        int first = line.codePointAt(at);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || OPENING.indexOf(first) >= 0
                || first == '–'
                || first == '-';
    }
}
