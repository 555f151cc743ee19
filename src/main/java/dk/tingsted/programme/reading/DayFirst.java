package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Programmes that print the weekday before every time: "Torsdag kl. 13.00: Hvem bestemmer?". The
/// weekday becomes a row of its own, as a heading would be.
final class DayFirst {

    private static final int ENOUGH = 2;
    private static final int SHORTEST_TITLE = 3;

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(\\p{L}{6,9}),?\\s(?:d(?:en|\\.)\\s?)?(\\d{1,2}\\.?\\s?\\p{L}{3,9},?\\s)?(?=kl\\b)");

    private DayFirst() {}

    static List<Row> apart(List<Row> rows) {
        if (rows.stream().filter(row -> title(row) > 0).limit(ENOUGH).count() < ENOUGH) {
            return rows;
        }
        var parted = new ArrayList<Row>();
        var before = "";
        for (var row : rows) {
            int from = title(row);
            if (from < 0) {
                parted.add(row);
                continue;
            }
            var day = row.text().substring(0, from).strip();
            if (!day.equals(before)) {
                parted.add(row.of(day));
            }
            before = day;
            parted.add(row.from(from));
        }
        return parted;
    }

    /// Where the time stands that a title follows; -1 for none.
    private static int title(Row row) {
        var weekday = WEEKDAY.matcher(row.text());
        if (!weekday.find() || Dates.weekday(weekday.group(1)).isEmpty()) {
            return -1;
        }
        int from = weekday.end();
        var after = row.text().substring(from);
        boolean titled =
                Times.leading(after)
                        .filter(clock -> clock.to() + SHORTEST_TITLE < after.length())
                        .filter(clock ->
                                ":–—-".indexOf(after.charAt(clock.to())) >= 0
                                        || after.startsWith(" –", clock.to())
                                        || after.startsWith(" -", clock.to()))
                        .isPresent();
        return titled ? from : -1;
    }
}
