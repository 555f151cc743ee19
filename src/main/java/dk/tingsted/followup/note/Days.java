package dk.tingsted.followup.note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The days of a conference within a sentence: `11. maj 2021`, `24. og 25. maj 2022`, `30. maj til
/// 2. juni 2022`.
final class Days {

    private static final DateTimeFormatter DANISH =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    /// Empty where the programme says no day.
    static String danish(List<LocalDate> days) {
        return words(days, DANISH, ".", " og ", " til ");
    }

    static String english(List<LocalDate> days) {
        return words(days, ENGLISH, "", " and ", " to ");
    }

    private static String words(
            List<LocalDate> days, DateTimeFormatter whole, String dot, String and, String to) {
        if (days.isEmpty()) {
            return "";
        }
        var first = days.getFirst();
        var last = days.getLast();
        if (first.equals(last)) {
            return whole.format(first);
        }
        var between = days.size() == 2 && first.plusDays(1).equals(last) ? and : to;
        return begin(first, last, whole, dot) + between + whole.format(last);
    }

    /// As much of the first day as the last does not say again.
    private static String begin(
            LocalDate first, LocalDate last, DateTimeFormatter whole, String dot) {
        var text = whole.format(first);
        if (first.getYear() != last.getYear()) {
            return text;
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + dot
                : text.substring(0, text.lastIndexOf(' '));
    }
}
