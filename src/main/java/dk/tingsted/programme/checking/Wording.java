package dk.tingsted.programme.checking;

import dk.tingsted.programme.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// How times, days and titles are written in a Danish sentence.
final class Wording {

    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final int LONGEST_QUOTE = 120;

    private Wording() {}

    static String time(LocalTime time) {
        return time.toString().substring(0, 5).replace(':', '.');
    }

    static String span(LocalTime start, LocalTime end) {
        return time(start) + "-" + time(end);
    }

    static String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + ". " + MONTHS.get(date.getMonthValue() - 1);
    }

    static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
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
