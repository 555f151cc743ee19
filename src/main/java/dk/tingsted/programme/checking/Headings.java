package dk.tingsted.programme.checking;

import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates and spans in short lines of their own, which belong to no entry.
final class Headings {

    private static final int LONGEST = 90;
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)[0-3]?\\d\\.?\\s?(?:-\\s?[0-3]?\\d\\.?\\s?)?"
                            + "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN =
            Pattern.compile(
                    "\\bkl\\.? ?([01]?\\d|2[0-3])[.:]([0-5]\\d) ?[-–] ?([01]?\\d|2[0-3])[.:]([0-5]\\d)(?![.:\\d])",
                    Pattern.CASE_INSENSITIVE);

    private Headings() {}

    static Stream<Line> dates(Reading reading) {
        return shortLines(reading).filter(line -> DATE.matcher(line.text()).find());
    }

    static Stream<Statement.Spanned> spans(Reading reading) {
        var entries =
                reading.programme().items().stream()
                        .map(item -> Found.line(reading, item, "start"))
                        .collect(Collectors.toSet());
        return shortLines(reading)
                .filter(line -> !entries.contains(line.number()))
                .flatMap(line ->
                        SPAN.matcher(line.text()).results().map(span -> spanned(line, span)));
    }

    private static Stream<Line> shortLines(Reading reading) {
        return reading.document().lines().stream()
                .filter(line -> line.text().strip().length() <= LONGEST);
    }

    private static Statement.Spanned spanned(Line line, MatchResult span) {
        return new Statement.Spanned(line.number(), null, time(span, 1), time(span, 3));
    }

    private static LocalTime time(MatchResult span, int group) {
        return LocalTime.of(
                Integer.parseInt(span.group(group)), Integer.parseInt(span.group(group + 1)));
    }
}
