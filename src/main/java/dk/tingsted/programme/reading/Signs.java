package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the sign of every row.
final class Signs {

    private static final int HEADING = 90;

    private static final int WEEKDAY = 14;

    /// So many rows of "Tid: …" are the times of entries, not of the conference.
    private static final int ENTRIES = 3;

    private static final Pattern THEMED =
            Pattern.compile(
                    "(?:tema|theme|overskrift)[\\s\\u00A0]{0,2}[:–—-]\\s?\\p{L}.*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPAN =
            Pattern.compile("(?:tid|tidspunkt|time|mødetid)\\s?:", Pattern.CASE_INSENSITIVE);

    private static final Sign PLAIN = new Sign.Plain();

    private Signs() {}

    static List<Sign> of(List<Row> rows, Wraps wraps) {
        var signs = new ArrayList<Sign>(rows.size());
        boolean entries = rows.stream().filter(row -> isOnlySpan(row.text())).count() >= ENTRIES;
        for (int at = 0; at < rows.size(); at++) {
            var sign = sign(rows, wraps, at);
            boolean when = sign instanceof Sign.Timed && isOnlySpan(rows.get(at).text());
            signs.add(when && !entries ? PLAIN : sign);
        }
        return signs;
    }

    private static Sign sign(List<Row> rows, Wraps wraps, int at) {
        var row = rows.get(at);
        var text = row.text();
        var clock = Times.leading(text);
        if (clock.isPresent()
                && mayBegin(text)
                && !(isRunning(text) && at > 0 && wraps.goesOn(at - 1))) {
            return new Sign.Timed(clock.get());
        }
        if (text.length() > HEADING * 3) {
            return labelled(text);
        }
        if (isDay(text) || isWeekday(row)) {
            return new Sign.Day(Dates.in(text));
        }
        if (THEMED.matcher(text).matches()) {
            return new Sign.Themed();
        }
        var label = labelled(text);
        if (!(label instanceof Sign.Plain) || text.length() > HEADING || row.beginsLower()) {
            return label;
        }
        boolean flows = at > 0 && wraps.goesOn(at - 1) && !row.bold() && row.heading() == 0;
        return flows ? PLAIN : heading(row, wraps.isApart(at) || at == 0);
    }

    /// "Tid: 9.30–15.30": when the conference is.
    static boolean isOnlySpan(String text) {
        return Times.leading(text).filter(clock -> isOnlySpan(text, clock)).isPresent();
    }

    private static boolean isOnlySpan(String text, Times.Clock clock) {
        return SPAN.matcher(text).lookingAt()
                && text.substring(clock.to()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// "kl. 9 …" opens an entry; "at 9.30 the …" in running text does not.
    private static boolean mayBegin(String text) {
        return !isRunning(text) || text.length() < HEADING;
    }

    private static boolean isRunning(String text) {
        return text.startsWith("at ") || text.startsWith("fra ") || text.startsWith("from ");
    }

    private static Sign labelled(String text) {
        return Label.of(text).<Sign>map(Sign.Labelled::new).orElse(PLAIN);
    }

    private static Sign heading(Row row, boolean apart) {
        var text = row.text();
        var words = Words.tokens(text, 12);
        boolean stands = apart || row.bold() || row.heading() > 0;
        if (Words.ALL.heads("programme", text) && words.size() < 8) {
            return new Sign.Programme();
        }
        boolean span = !Times.in(text).isEmpty() || text.endsWith(":") || words.size() < 3;
        if (Words.ALL.heads("described", text)
                && words.size() < 12
                && !row.endsSentence()
                && (stands || span)) {
            return new Sign.Described();
        }
        boolean whole = words.size() <= 2 || text.endsWith(":");
        boolean aside = Words.ALL.heads("aside", text) && (stands || whole) && !row.bullet();
        return aside ? new Sign.Aside() : PLAIN;
    }

    /// A heading of the programme or of descriptions; it names no value of its own.
    static boolean isHeading(String text) {
        return Words.ALL.heads("programme", text)
                || Words.ALL.heads("described", text)
                || isDay(text);
    }

    private static boolean isDay(String text) {
        if (text.length() > HEADING) {
            return false;
        }
        var dates = Dates.in(text);
        if (dates.isEmpty()) {
            return false;
        }
        int from = dates.getFirst().from();
        int to = dates.getLast().to();
        var around = text.substring(0, from) + " " + text.substring(Math.min(to, text.length()));
        boolean clocked = !Times.in(around).isEmpty();
        boolean weekday = dates.getFirst().weekday() != null;
        int letters = (int) Words.tokens(around, 20).stream().filter(Signs::says).count();
        return letters <= (weekday && !clocked ? 4 : 0) && !around.contains(". ");
    }

    /// "Tirsdag", "Tuesday:", alone on its row.
    private static boolean isWeekday(Row row) {
        if (row.text().length() > WEEKDAY || row.beginsLower() || row.bullet()) {
            return false;
        }
        var words = Words.tokens(row.text(), 4);
        return words.size() == 1
                && words.getFirst().length() > 5
                && Dates.weekday(words.getFirst()).isPresent();
    }

    /// Neither a weekday nor one of the words around a date.
    private static boolean says(String word) {
        return Dates.weekday(word).isEmpty()
                && !List.of(
                                "den", "d", "dag", "dato", "date", "program", "1", "2", "3", "the",
                                "for", "kl")
                        .contains(word);
    }
}
