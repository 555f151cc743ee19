package dk.tingsted.programme.checking;

import dk.tingsted.programme.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// How times, days and titles are written in a Danish sentence.
final class Wording {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);
    private static final int LONGEST_QUOTE = 120;

    private Wording() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String span(LocalTime start, LocalTime end) {
        return time(start) + "-" + time(end);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String dayAndMonth(LocalDate date) {
        return DAY.format(date);
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, DANISH);
    }

    static String title(Item item) {
        return quote(item.title());
    }

    static String quote(String words) {
        return "»" + shortened(words.strip()) + "«";
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, space < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : space) + " …";
    }
}
