package dk.tingsted.programme.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as Danish, Norwegian, Swedish and English documents print them: "TIRSDAG DEN 24. MAJ
/// 2022", "11. og 12. mai", "23.-24. maj", "d. 10/3", "24/5-2022", "24.05.2022", "2022-05-24", "May
/// 24, 2022". No year is guessed.
final class Dates {

    /// One day as printed. A span gives one for each of its days.
    ///
    /// @param from where its day of the month begins in the text
    /// @param to where the text goes on
    /// @param year null where none is printed
    record Mention(
            int from,
            int to,
            @Nullable DayOfWeek weekday,
            int day,
            int month,
            @Nullable Integer year) {

        /// The date, with `otherwise` as its year where none is printed; empty for a 31. april.
        Optional<LocalDate> in(@Nullable Integer otherwise) {
            var known = year == null ? otherwise : year;
            return known == null ? Optional.empty() : date(known, month, day);
        }

        private Mention withYear(@Nullable Integer other) {
            return new Mention(from, to, weekday, day, month, other);
        }
    }

    /// The names of months in four languages, as an alternation for patterns.
    static final String MONTHS =
            "januar[iy]?|februar[iy]?|mart?s|march|april|ma[jiy]|jun[ie]|jul[iy]|august[i]?|"
                    + "septemb[er]{2}|[ok]k?[ct]?tob[er]{2}|novemb[er]{2}|de[cs]emb[er]{2}|"
                    + "jan|feb|mar|apr|jun|jul|aug|sept?|o[ck]t|nov|de[cs]";

    private static final Map<String, Integer> MONTH =
            table(
                    "januar januari january jan",
                    "februar februari february feb",
                    "marts mars march mar",
                    "april apr",
                    "maj mai may",
                    "juni june jun",
                    "juli july jul",
                    "august augusti aug",
                    "september sep sept",
                    "oktober october okt oct",
                    "november nov",
                    "december desember dec des");

    private static final Map<String, Integer> WEEKDAY =
            table(
                    "mandag måndag monday man mån mon",
                    "tirsdag tysdag tisdag tuesday tir tis tue",
                    "onsdag wednesday ons wed",
                    "torsdag thursday tor tors thu",
                    "fredag friday fre fri",
                    "lørdag laurdag lördag saturday lør lör sat",
                    "søndag sundag söndag sunday søn sön sun");

    /// Not the number of "Dag 2" and "Day 1 –", which a date may follow.
    private static final String DAY =
            "(?<![\\d.:]|(?<!\\p{L})(?:dag|day)[\\s\\u00A0])(\\d{1,2})(?:st|nd|rd|th)?\\.?";

    private static final String YEAR = "(?:[\\s,]{0,3}((?:19|20)\\d\\d)(?!\\d))?";
    private static final String DASH = "\\s{0,2}(?:-|–|—|og|och|and|&|til|till|to|\\+|,)\\s{0,2}";

    /// 24. maj 2022, 11. og 12. mai, 24-25 May 2007, 24. og onsdag den 25. maj
    private static final Pattern DAY_MONTH =
            pattern(
                    DAY
                            + "(?:(-|–|—|"
                            + DASH
                            + ")(?:\\p{L}{3,9}\\.?\\s)?(?:den\\s|d\\.\\s?)?\\s?(\\d{1,2})"
                            + "(?:st|nd|rd|th)?\\.?)?\\s{0,3}(?:of\\s)?("
                            + MONTHS
                            + ")(?!\\p{L})\\.?"
                            + YEAR
                            + "(?:\\s'?(\\d\\d)(?=[.,;)]?(?:\\s|$)))?");

    /// May 24, 2022; May 24-25, 2022
    private static final Pattern MONTH_DAY =
            pattern(
                    "(?<!\\p{L})("
                            + MONTHS
                            + ")\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(\\d{1,2}))?"
                            + "(?!\\d|[.:]\\d),?\\s{1,2}((?:19|20)\\d\\d)(?!\\d)");

    /// 24/5-2022, 24/5 2022, 4/2-03, 10/3
    private static final Pattern SLASHED =
            pattern(
                    "(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?:(?:[-/\\s.]{1,2}|\\s[•·|]\\s)((?:20|19)?\\d\\d))?(?![\\d/])");

    /// 24.05.2022, 24-05-2022, 24.5.22
    private static final Pattern DOTTED =
            pattern(
                    "(?<![\\d.])(\\d{1,2})([.-])(\\d{1,2})\\2((?:19|20)\\d\\d|\\d\\d)(?![\\d.]\\d)");

    /// Søndag den 23.5 and d. 23.05: only after a weekday or "d."
    private static final Pattern SHORT =
            pattern(
                    "(?:(?<!\\p{L})(?:den|d\\.|\\p{L}{2,5}dag))\\s{1,2}(\\d{1,2})\\.(\\d{1,2})\\.?(?![\\d:])");

    private static final Pattern ISO =
            pattern("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");

    private static final Pattern WEEKDAY_BEFORE =
            pattern(
                    "(?<!\\p{L})(\\p{L}{3,9})\\.?,?\\s{0,3}(?:den\\s|d\\.?\\s?|the\\s|dag\\s)?\\s{0,2}$");

    /// The beginnings of the months' names, or what is in all ways to write them.
    private static final Cue MONTH_NAME =
            Cue.of("jan|feb|mar|apr|ma|jun|jul|aug|sep|tob|oct|okt|nov|dec|des");

    private static final int LONG = 2000;

    /// As far as from "30. september" to "– fredag den 1. oktober 2027".
    private static final int NEAR = 20;

    private Dates() {}

    /// The dates in `text`, in the order they stand. A line that is longer than any sentence is
    /// searched at its beginning only.
    static List<Mention> in(String line) {
        var text = line.length() > LONG ? line.substring(0, LONG) : line;
        if (!hasDigit(text)) {
            return List.of();
        }
        var found = new ArrayList<Mention>();
        boolean hyphen = text.indexOf('-') >= 0;
        boolean stop = text.indexOf('.') >= 0;
        if (hyphen) {
            ISO.matcher(text)
                    .results()
                    .forEach(m -> addFigures(found, text, m, m.group(3), m.group(2), m.group(1)));
        }
        if (MONTH_NAME.isIn(text)) {
            DAY_MONTH.matcher(text).results().forEach(m -> addNamed(found, text, m));
            MONTH_DAY.matcher(text).results().forEach(m -> addEnglish(found, text, m));
        }
        if (hyphen || stop) {
            DOTTED.matcher(text)
                    .results()
                    .forEach(m -> addFigures(found, text, m, m.group(1), m.group(3), m.group(4)));
        }
        if (text.indexOf('/') >= 0) {
            SLASHED.matcher(text)
                    .results()
                    .forEach(m -> addFigures(found, text, m, m.group(1), m.group(2), m.group(3)));
        }
        if (stop) {
            addShort(found, text);
        }
        if (found.size() > 1) {
            found.sort(Dates::compare);
        }
        return yearsFromTheRight(found);
    }

    private static int compare(Mention one, Mention other) {
        int from = Integer.compare(one.from, other.from);
        return from != 0 ? from : Integer.compare(one.day, other.day);
    }

    static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void addFigures(
            List<Mention> found,
            String text,
            MatchResult m,
            String day,
            String month,
            @Nullable String year) {
        add(found, text, m.start(), m.end(), day, month, year);
    }

    private static void addShort(List<Mention> found, String text) {
        SHORT.matcher(text)
                .results()
                .filter(m ->
                        WEEKDAY.containsKey(firstWord(m.group()))
                                || firstWord(m.group()).startsWith("d"))
                .forEach(m -> add(found, text, m.start(1), m.end(), m.group(1), m.group(2), null));
    }

    /// The weekday that `word` is, in any of the four languages.
    static Optional<DayOfWeek> weekday(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        var bare = plain.endsWith("dagen") ? plain.substring(0, plain.length() - 2) : plain;
        return Optional.ofNullable(WEEKDAY.get(bare)).map(DayOfWeek::of);
    }

    private static void addNamed(List<Mention> found, String text, MatchResult m) {
        var month = m.group(4);
        var year = m.group(5) == null ? m.group(6) : m.group(5);
        int last = Integer.parseInt(m.group(3) == null ? m.group(1) : m.group(3));
        if (m.group(3) == null || isList(m.group(2))) {
            add(found, text, m.start(), m.end(), m.group(1), month, year);
            if (m.group(3) != null) {
                add(found, text, m.start(3), m.end(), m.group(3), month, year);
            }
            return;
        }
        addSpan(found, text, m, Integer.parseInt(m.group(1)), last, month, year);
    }

    private static boolean isList(String joint) {
        return !joint.isBlank()
                && "og och and & + ,".contains(joint.strip().toLowerCase(Locale.ROOT));
    }

    private static void addEnglish(List<Mention> found, String text, MatchResult m) {
        int first = Integer.parseInt(m.group(2));
        int last = m.group(3) == null ? first : Integer.parseInt(m.group(3));
        addSpan(found, text, m, first, last, m.group(1), m.group(4));
    }

    private static void addSpan(
            List<Mention> found,
            String text,
            MatchResult m,
            int first,
            int last,
            String month,
            @Nullable String year) {
        if (last < first || last - first > 13) {
            add(found, text, m.start(), m.end(), Integer.toString(first), month, year);
            return;
        }
        for (int day = first; day <= last; day++) {
            var weekday = weekday(text, day == first ? m.start() : day == last ? m.start(3) : 0);
            add(found, weekday, m.start(), m.end(), Integer.toString(day), month, year);
        }
    }

    private static void add(
            List<Mention> found,
            String text,
            int from,
            int to,
            String day,
            String month,
            @Nullable String year) {
        add(found, weekday(text, from), from, to, day, month, year);
    }

    private static void add(
            List<Mention> found,
            @Nullable DayOfWeek weekday,
            int from,
            int to,
            String day,
            String month,
            @Nullable String year) {
        var number = MONTH.get(month.toLowerCase(Locale.ROOT));
        int monthNumber = number == null ? numeral(month) : number;
        var mention =
                new Mention(
                        from,
                        to,
                        weekday,
                        Integer.parseInt(day),
                        monthNumber,
                        year == null ? null : fullYear(year));
        if (isPossible(mention) && found.stream().noneMatch(other -> clash(other, mention))) {
            found.add(mention);
        }
    }

    private static boolean clash(Mention one, Mention other) {
        boolean apart = one.to <= other.from || other.to <= one.from;
        return !apart && (one.month != other.month || one.day == other.day);
    }

    private static boolean isPossible(Mention mention) {
        return mention.in(2024).or(() -> mention.in(mention.year)).isPresent();
    }

    private static int numeral(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static @Nullable DayOfWeek weekday(String text, int from) {
        var before = text.substring(Math.max(0, from - 24), from);
        Matcher word = WEEKDAY_BEFORE.matcher(before);
        return word.find() ? weekday(word.group(1)).orElse(null) : null;
    }

    /// "31. maj - 2. juni 2022": the year stands once.
    private static List<Mention> yearsFromTheRight(List<Mention> found) {
        var filled = new ArrayList<>(found);
        for (int at = filled.size() - 2; at >= 0; at--) {
            var mention = filled.get(at);
            var next = filled.get(at + 1);
            if (mention.year == null && next.year != null && next.from - mention.to < NEAR) {
                filled.set(at, mention.withYear(next.year));
            }
        }
        return filled;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String firstWord(String text) {
        return text.substring(0, Math.max(text.indexOf(' '), 1)).toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Integer> table(String... rows) {
        var table = new HashMap<String, Integer>();
        for (int row = 0; row < rows.length; row++) {
            for (var word : rows[row].split(" ", -1)) {
                table.put(word, row + 1);
            }
        }
        return Map.copyOf(table);
    }
}
