package dk.tingsted.programme.reading;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Clock times as programmes print them: 10.00, 9.50, 10.45., 16:10, kl. 9, 9-9.30, 16.00–18.00,
/// 9.30 am, fra 9 til 12. A number that only looks like one (5.10-års, 2021-22, 40-50 pct., 24.5)
/// is left alone.
final class Times {

    /// A time or a span where it stands.
    ///
    /// @param from where it begins in the text, with its "kl." if it has one
    /// @param to where the text goes on
    record Clock(int from, int to, LocalTime start, @Nullable LocalTime end) {}

    private record Moment(int to, LocalTime time, boolean minutes, boolean half) {}

    private static final String SPACE = "[\\s\\u00A0]*+";

    private static final Pattern INTRO =
            Pattern.compile(
                    "(?:tid(?:spunkt)?:"
                            + SPACE
                            + ")?(?:(?:kl|fra|from|from|från|at|mellem|mellan)\\b\\.?"
                            + SPACE
                            + "){1,2}|klokk[ae]n?\\b"
                            + SPACE
                            + "|klockan\\b"
                            + SPACE
                            + "|tid(?:spunkt)?:"
                            + SPACE,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ABOUT =
            Pattern.compile("(?:ca\\.?|cirka|c\\.|about)" + SPACE, Pattern.CASE_INSENSITIVE);

    private static final String HALF =
            "(?:[\\s\\u00A0]{0,2}([ap])\\.?[\\s\\u00A0]?m\\b\\.?)?(?:[\\s\\u00A0]noon\\b)?";

    private static final Pattern MOMENT =
            Pattern.compile(
                    "(2[0-4]|[01]?\\d)(?:[.:h]([0-5]\\d))?(?!\\d)" + HALF,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING =
            Pattern.compile(
                    "(2[0-4]|[01]?\\d)(?:(?:\\s?[.:]|[h,])([0-5]\\d))?(?!\\d)" + HALF,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?!\\d)");

    private static final Pattern JOIN =
            Pattern.compile(
                    SPACE
                            + "(?:[-–—−‐‑]{1,2}|till?\\b|to\\b|until\\b|og\\b|and\\b|och\\b)"
                            + SPACE
                            + "(?:kl\\b\\.?"
                            + SPACE
                            + ")?(?:ca\\.?"
                            + SPACE
                            + ")?",
                    Pattern.CASE_INSENSITIVE);

    /// "9:30 - 10:30 hours"
    private static final Pattern HOURS =
            Pattern.compile(
                    SPACE + "(?:[Hh](?:ou)?rs?\\b\\.?|[Hh]ours?(?=\\p{Lu})|HRS\\b|[Uu]hr\\b)");

    /// "12.30Lunsj": a title that lost the space before it.
    private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}{2}");

    /// What stands between "0930" and its title.
    private static final Pattern AFTER_MILITARY = Pattern.compile("\\s?[:–—\\t]|\\s{2}|\\s-\\s");

    private static final Pattern OPEN_END = Pattern.compile(SPACE + "[-–—]" + SPACE + "\\?");

    /// What follows a number that is none of a clock's.
    private static final Pattern NO_CLOCK =
            Pattern.compile(
                    "[.:,/]\\d|\\.?\\s?[-–—]\\s?\\d{1,2}\\.?\\s?(?:"
                            + Dates.MONTHS
                            + ")(?!\\p{L})|[-–]?[\\s\\u00A0]?års?\\b|-\\p{L}|\\p{L}|"
                            + SPACE
                            + "(?:[%€]|(?:pct|procent|prosent|percent|kr|kroner|kronor|dkk|eur|mio|mia|km|m2|personer|"
                            + "deltagere|år|årige|årh|timer|dage|uger|minutter|min|kommuner|\\.?"
                            + SPACE
                            + "(?:"
                            + Dates.MONTHS
                            + "))(?!\\p{L}))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIGIT = Pattern.compile("\\d{1,4}");

    private static final Pattern INTRO_AHEAD =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:kl|fra|from|från|at|mellem|mellan|klokken|klockan)\\b\\.?"
                            + "[\\s\\u00A0]*+\\d",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Times() {}

    /// The time that `text` begins with, after white space.
    static Optional<Clock> leading(String text) {
        int from = skipSpace(text, 0);
        if (from == text.length() || !mayBegin(text.charAt(from))) {
            return Optional.empty();
        }
        return at(text, from, true);
    }

    /// Every time in running text. A bare hour counts only after "kl." and its like.
    static List<Clock> in(String text) {
        var found = new ArrayList<Clock>();
        var digits = DIGIT.matcher(text);
        var intro = INTRO_AHEAD.matcher(text);
        int next = intro.find() ? intro.start() : Integer.MAX_VALUE;
        int at = 0;
        while (digits.find(at)) {
            while (next < at) {
                next = intro.find() ? intro.start() : Integer.MAX_VALUE;
            }
            int from = Math.min(next, digits.start());
            var clock = standsFree(text, from) ? at(text, from, false) : Optional.<Clock>empty();
            clock.ifPresent(found::add);
            at = clock.map(Clock::to).orElse(Math.max(digits.end(), from + 1));
            if (at > text.length()) {
                break;
            }
        }
        return found;
    }

    private static boolean mayBegin(char first) {
        return Character.isDigit(first) || "kKfFmMaAtTcC".indexOf(first) >= 0;
    }

    private static boolean standsFree(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean numeral = Character.isDigit(before) || before == '/' || before == '+';
        boolean decimal =
                (before == '.' || before == ',' || before == '-')
                        && at > 1
                        && Character.isDigit(text.charAt(at - 2));
        return !numeral && !decimal && !Character.isLetter(before);
    }

    private static Optional<Clock> at(String text, int from, boolean leading) {
        int intro = after(INTRO, text, from);
        boolean introduced = intro > from;
        int begin = after(ABOUT, text, intro);
        var start = moment(text, begin, leading);
        if (start == null) {
            return leading ? military(text, begin) : Optional.empty();
        }
        int join = after(JOIN, text, start.to);
        var end = join > start.to ? moment(text, join, leading) : null;
        if (join == start.to && leading) {
            var beside = beside(text, start);
            if (beside.isPresent()) {
                return beside.map(next -> new Clock(from, next.to, start.time, next.time));
            }
        }
        if (end != null && spanHolds(text, start, end, introduced, leading)) {
            int to = after(HOURS, text, end.to);
            return Optional.of(new Clock(from, to, inTheAfternoon(start, end), end.time));
        }
        boolean clear = start.minutes || start.half || introduced;
        if (!clear || (isNoClock(text, start.to) && !(leading && isGlued(text, start)))) {
            return Optional.empty();
        }
        int to = after(HOURS, text, after(OPEN_END, text, start.to));
        return Optional.of(new Clock(from, to, start.time, null));
    }

    /// "10.00 10.30 Kaffe": both with minutes, and only white space between.
    private static Optional<Moment> beside(String text, Moment start) {
        int from = skipSpace(text, start.to);
        var end =
                start.minutes && from > start.to && from < text.length()
                        ? moment(text, from, true)
                        : null;
        if (end == null || end.to >= text.length() || isNoClock(text, end.to)) {
            return Optional.empty();
        }
        boolean span =
                end.minutes
                        && end.time.isAfter(start.time)
                        && Character.isWhitespace(text.charAt(end.to));
        return span ? Optional.of(end) : Optional.empty();
    }

    private static boolean isGlued(String text, Moment moment) {
        return moment.minutes && GLUED.matcher(text).region(moment.to, text.length()).lookingAt();
    }

    private static boolean spanHolds(
            String text, Moment start, Moment end, boolean introduced, boolean leading) {
        boolean hours = after(HOURS, text, end.to) > end.to;
        if (isNoClock(text, end.to) && !hours && !(leading && isGlued(text, end))) {
            return false;
        }
        boolean clear = start.minutes || end.minutes || end.half || introduced;
        return clear || (leading && start.time.isBefore(end.time) && titleFollows(text, end));
    }

    /// "9-10 Velkomst" and "9-10<tab>…", but not "14-15 års" or "9-10 kommuner".
    private static boolean titleFollows(String text, Moment end) {
        if (end.time.getHour() < 8 || end.to >= text.length()) {
            return false;
        }
        int title = skipSpace(text, end.to);
        return title > end.to && title < text.length() && Character.isUpperCase(text.charAt(title));
    }

    /// "1-2.30 pm": the half of the day is printed once.
    private static LocalTime inTheAfternoon(Moment start, Moment end) {
        boolean same =
                end.half
                        && !start.half
                        && end.time.getHour() >= 12
                        && start.time.plusHours(12).isBefore(end.time)
                        && start.time.getHour() < 12;
        return same ? start.time.plusHours(12) : start.time;
    }

    private static Optional<Clock> military(String text, int from) {
        var start = MILITARY.matcher(text).region(from, text.length());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        int join = after(JOIN, text, start.end());
        var end = MILITARY.matcher(text).region(Math.min(join, text.length()), text.length());
        boolean span = join > start.end() && end.lookingAt();
        if (!span) {
            return militaryAlone(text, from, start);
        }
        boolean years = isYear(start.group()) && isYear(end.group());
        if (years || isNoClock(text, end.end())) {
            return Optional.empty();
        }
        return Optional.of(new Clock(from, end.end(), military(start), military(end)));
    }

    /// "0930: Introduksjon"; "2015: …" is a year.
    private static Optional<Clock> militaryAlone(String text, int from, Matcher start) {
        boolean apart = AFTER_MILITARY.matcher(text).region(start.end(), text.length()).lookingAt();
        return apart && !isYear(start.group())
                ? Optional.of(new Clock(from, start.end(), military(start), null))
                : Optional.empty();
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }

    private static LocalTime military(Matcher found) {
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    /// @param leading "19,30" is a time at the beginning of a row, and a number elsewhere
    private static @Nullable Moment moment(String text, int from, boolean leading) {
        var found = (leading ? LEADING : MOMENT).matcher(text).region(from, text.length());
        found.useTransparentBounds(true);
        if (from >= text.length() || !found.lookingAt()) {
            return null;
        }
        int hour = Integer.parseInt(found.group(1));
        var minutes = found.group(2);
        var half = found.group(3);
        boolean beyond = hour == 24 && minutes != null && !minutes.equals("00");
        if (beyond || (half != null && hour > 12)) {
            return null;
        }
        boolean afternoon = half != null && half.equalsIgnoreCase("p") && hour < 12;
        var time =
                LocalTime.of(
                        (afternoon ? hour + 12 : hour) % 24,
                        minutes == null ? 0 : Integer.parseInt(minutes));
        return new Moment(found.end(), time, minutes != null, half != null);
    }

    private static boolean isNoClock(String text, int at) {
        return at < text.length()
                && NO_CLOCK.matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static int after(Pattern pattern, String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        var found = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : from;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }
}
