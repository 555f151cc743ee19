package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Dates.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which day each day heading stands for, and the days of the conference where there are no
/// headings. A year comes from the document's own dates or not at all.
final class Calendar {

    private static final Pattern NOT_THE_DAY =
            Pattern.compile(
                    "tilmeld|senest|frist|deadline|påmeld|anmäl|registrer|opdater|updated|version|udgivet|"
                            + "revideret|inden|senast|nyhedsbrev|afbud|framelding|faktur",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED_DAY =
            Pattern.compile("\\b(?:dag|day)[\\s\\u00A0](\\d)\\b", Pattern.CASE_INSENSITIVE);

    private static final int WEEK = 7;

    private final List<Row> rows;
    private final Map<Integer, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final int first;
    private final List<LocalDate> conference;
    private final List<LocalDate> headings = new ArrayList<>();
    private final List<Boolean> known = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    Calendar(List<Row> rows, Entries entries) {
        this.rows = rows;
        for (int at = 0; at < rows.size(); at++) {
            var found = Dates.in(rows.get(at).text());
            if (!found.isEmpty()) {
                mentions.put(at, found);
                found.forEach(this::remember);
            }
        }
        this.first =
                entries.programme.isEmpty() ? rows.size() : entries.programme.getFirst().head();
        this.conference = conference(first);
        entries.days.forEach(this::heading);
    }

    private void remember(Mention mention) {
        var year = mention.year();
        if (year != null) {
            years.putIfAbsent(dayOfYear(mention), year);
        }
    }

    /// 524 for the 24th of May.
    private static int dayOfYear(Mention mention) {
        return mention.month() * 100 + mention.day();
    }

    private List<LocalDate> conference(int first) {
        var before = best(0, first);
        return before.isEmpty() ? best(first, rows.size()) : before;
    }

    private List<LocalDate> best(int from, int to) {
        List<LocalDate> best = List.of();
        int score = 0;
        for (var entry : mentions.entrySet()) {
            if (entry.getKey() >= from && entry.getKey() < to) {
                var dates = dates(entry.getValue());
                int worth = dates.isEmpty() ? 0 : worth(entry.getKey(), entry.getValue());
                if (worth > score) {
                    best = dates;
                    score = worth;
                }
            }
        }
        return best;
    }

    /// A date of its own line, with a weekday or a time, is more likely the conference's.
    private int worth(int row, List<Mention> found) {
        var text = rows.get(row).text();
        if (NOT_THE_DAY.matcher(text).find()) {
            return 0;
        }
        int worth = text.length() < 120 ? 3 : 1;
        worth += found.getFirst().weekday() == null ? 0 : 2;
        worth += Times.in(text).isEmpty() ? 0 : 1;
        return worth;
    }

    private static List<LocalDate> dates(List<Mention> found) {
        return found.stream()
                .flatMap(mention -> mention.in(null).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void heading(int row) {
        var found = mentions.get(row);
        var date = found == null ? undated(rows.get(row).text()) : ofHeading(row, found);
        known.add(date != null);
        lines.add(rows.get(row).number());
        headings.add(date == null ? LocalDate.EPOCH : date);
    }

    /// The date at the head of a letter is the day it was written, where the letter names the
    /// conference's with a weekday or a time.
    private @Nullable LocalDate ofHeading(int row, List<Mention> found) {
        var date = date(found.getFirst());
        boolean written =
                row < first
                        && found.getFirst().weekday() == null
                        && !conference.isEmpty()
                        && !conference.contains(date);
        return written ? conference.getFirst() : date;
    }

    private @Nullable LocalDate undated(String text) {
        var numbered = numbered(text);
        return numbered == null ? onWeekday(text) : numbered;
    }

    /// "Tirsdag": the day of the conference that is one.
    private @Nullable LocalDate onWeekday(String text) {
        var weekday = Words.tokens(text, 1).stream().flatMap(word -> Dates.weekday(word).stream());
        var wanted = weekday.findFirst();
        if (wanted.isEmpty() || conference.isEmpty()) {
            return null;
        }
        return conference
                .getFirst()
                .datesUntil(conference.getLast().plusDays(1))
                .limit(WEEK)
                .filter(day -> day.getDayOfWeek() == wanted.get())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate numbered(String text) {
        var day = NUMBERED_DAY.matcher(text);
        int number = day.find() ? Integer.parseInt(day.group(1)) : 0;
        return number > 0 && number <= conference.size() ? conference.get(number - 1) : null;
    }

    /// With the year printed here, or that of the same day elsewhere, or the conference's.
    private @Nullable LocalDate date(Mention mention) {
        return mention.in(year(mention)).orElse(null);
    }

    private @Nullable Integer year(Mention mention) {
        var elsewhere = years.get(dayOfYear(mention));
        if (elsewhere != null) {
            return elsewhere;
        }
        return conference.isEmpty() ? null : conference.getFirst().getYear();
    }

    /// The days of the conference as it announces them, or as its headings say.
    List<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>(conference);
        for (int at = 0; at < headings.size(); at++) {
            if (known.get(at)) {
                days.add(headings.get(at));
            }
        }
        return days.stream().sorted().toList();
    }

    /// @param heading -1 where none stands above
    @Nullable LocalDate day(int heading) {
        if (heading >= 0) {
            return known.get(heading) ? headings.get(heading) : null;
        }
        return conference.isEmpty() ? null : conference.getFirst();
    }

    /// The day after the first, in a document that has dates but no day headings.
    @Nullable LocalDate day(int heading, int turns) {
        boolean turned = heading < 0 && turns > 0 && turns < conference.size();
        return turned ? conference.get(turns) : day(heading);
    }

    /// The line that says which day it is.
    int line(int heading, int otherwise) {
        return heading < 0 ? otherwise : lines.get(heading);
    }

    /// Dates that are the conference's own: with a weekday, or on the day and month of a day of it.
    List<Statement> dated(Set<LocalDate> days) {
        var statements = new ArrayList<Statement>();
        mentions.forEach((row, found) -> {
            for (var mention : found) {
                var date = date(mention);
                if (date != null && (mention.weekday() != null || isOneOf(days, mention))) {
                    statements.add(
                            new Statement.Dated(
                                    rows.get(row).number(),
                                    date,
                                    mention.weekday(),
                                    mention.year() != null));
                }
            }
        });
        return statements;
    }

    /// Whether a row says when the conference is.
    boolean isDated(int row, Set<LocalDate> days) {
        return mentions.getOrDefault(row, List.of()).stream()
                .anyMatch(mention -> isOneOf(days, mention));
    }

    private static boolean isOneOf(Set<LocalDate> days, Mention mention) {
        return days.stream()
                .anyMatch(day ->
                        day.getDayOfMonth() == mention.day()
                                && day.getMonthValue() == mention.month());
    }
}
