package dk.tingsted.programme.reading;

import java.util.List;

/// Programmes that print the time behind the title: "Velkomst (kl. 9.30-9.45)", "Frokost kl. 12".
/// Their rows are turned, so that one grammar reads both.
final class TimeLast {

    private static final int ENOUGH = 2;

    /// Words of a row that ends in a full stop: it is running text.
    private static final int SENTENCE = 6;

    private TimeLast() {}

    static List<Row> turned(List<Row> rows) {
        if (count(rows, false) >= ENOUGH || count(rows, true) < ENOUGH) {
            return rows;
        }
        return rows.stream().map(row -> isEntry(row.text()) ? turned(row) : row).toList();
    }

    private static long count(List<Row> rows, boolean last) {
        return rows.stream()
                .filter(row -> last ? isEntry(row.text()) : Times.leading(row.text()).isPresent())
                .limit(ENOUGH)
                .count();
    }

    /// A short row that ends in its only time, and says no date.
    private static boolean isEntry(String text) {
        if (text.length() > 200 || text.length() < 6 || !Dates.in(text).isEmpty()) {
            return false;
        }
        if (text.endsWith(".") && Words.tokens(text, SENTENCE).size() == SENTENCE) {
            return false;
        }
        var clocks = Times.in(text);
        if (clocks.size() != 1 || clocks.getFirst().from() < 4) {
            return false;
        }
        var after = text.substring(clocks.getFirst().to());
        return after.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Row turned(Row row) {
        var text = row.text();
        var clock = Times.in(text).getFirst();
        var title = text.substring(0, clock.from()).strip();
        while (!title.isEmpty() && "([,.:–—-|".indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1).strip();
        }
        return row.of(text.substring(clock.from(), clock.to()) + " " + title);
    }
}
