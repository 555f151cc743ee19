package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Dag 2" in a heading without a date, where another day has one.
final class UndatedDays {

    private static final int LONGEST = 60;
    private static final int NEARBY = 4;
    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAY =
            Pattern.compile(
                    "^\\W{0,3}(?:program(?:met|me)?\\b\\W{0,3}(?:for )?)?(?:(?:dag|day) ?([1-5])|([1-5])\\. dag)(?![\\p{L}\\d])(?!.*\\bda[gy] ?\\d).*$",
                    UNICODE);

    private static final Pattern DATE =
            Pattern.compile(
                    "\\b\\d{1,2}\\.? ?(?:[-–] ?\\d{1,2}\\.? ?)?(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|okt|oct|nov|de[cs])"
                            + "|\\b\\d{1,2}[./] ?\\d{1,2}\\.?(?:[-./ ]+(?:20)?\\d\\d)?(?![.:]?\\d|\\s?[-–:])"
                            + "|(?:man|tirs|ons|tors|fre|lør|søn|mån|tis|lör|sön)da?g|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
                    UNICODE);

    private static final Pattern SPAN =
            Pattern.compile(
                    "(?:\\bkl\\.? ?)?\\d{1,2}[.:]\\d\\d ?[-–] ?\\d{1,2}[.:]\\d\\d|\\bkl\\.? ?[\\d.:]+",
                    UNICODE);

    private static final Pattern TIME =
            Pattern.compile("^\\W{0,2}(?:kl\\.? ?)?\\d{1,2}[.:]\\d\\d", UNICODE);

    private record Day(int number, Line heading, Optional<String> date) {}

    private UndatedDays() {}

    static Stream<Finding> all(Reading reading) {
        var days = days(reading.document().lines());
        var dated = days.stream().filter(day -> day.date().isPresent()).findFirst();
        return dated.isEmpty() || reading.programme().days().size() >= days.size()
                ? Stream.empty()
                : days.stream()
                        .filter(day -> day.date().isEmpty())
                        .map(day -> finding(day, dated.get()));
    }

    /// The first heading of each day, but a later one where only that has the date.
    private static List<Day> days(List<Line> lines) {
        var days = new TreeMap<Integer, Day>();
        for (int at = 0; at < lines.size(); at++) {
            day(lines, at)
                    .ifPresent(day ->
                            days.merge(
                                    day.number(),
                                    day,
                                    (one, other) -> one.date().isPresent() ? one : other));
        }
        return new ArrayList<>(days.values());
    }

    private static Optional<Day> day(List<Line> lines, int at) {
        var text = lines.get(at).text().strip();
        if (text.length() > LONGEST || !mentionsDay(text)) {
            return Optional.empty();
        }
        var heading = DAY.matcher(text);
        if (!heading.matches()) {
            return Optional.empty();
        }
        var number = heading.group(1) == null ? heading.group(2) : heading.group(1);
        return Optional.of(new Day(Integer.parseInt(number), lines.get(at), date(lines, at)));
    }

    /// A pattern is dearer than this.
    private static boolean mentionsDay(String text) {
        return text.contains("ag")
                || text.contains("AG")
                || text.contains("ay")
                || text.contains("AY");
    }

    private static Optional<String> date(List<Line> lines, int heading) {
        return lines.stream()
                .skip(heading)
                .filter(line -> !line.isBlank())
                .limit(NEARBY)
                .map(line -> line.text().strip())
                .takeWhile(text -> !TIME.matcher(text).find())
                .filter(text -> text.length() <= LONGEST && isDated(text))
                .findFirst();
    }

    private static boolean isDated(String text) {
        return DATE.matcher(SPAN.matcher(text).replaceAll("")).find();
    }

    private static Finding finding(Day day, Day dated) {
        return Found.warning(Concern.DAY_WITHOUT_DATE)
                .at(day.heading().number(), dated.heading().number())
                .says(
                        "Dag "
                                + day.number()
                                + " har ingen dato, mens der ved dag "
                                + dated.number()
                                + " står "
                                + Wording.quote(dated.date().orElseThrow())
                                + ".");
    }
}
