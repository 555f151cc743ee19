package dk.tingsted.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A day as browsers send it, or as people write it where a browser has no calendar.
public final class TypedDay {

    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    form("d-M-uuuu"),
                    form("d.M.uuuu"),
                    form("d/M/uuuu"),
                    form("d. MMMM uuuu"));

    private TypedDay() {}

    /// Empty for what is no day of our time.
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        return FORMS.stream()
                .flatMap(form -> read(text, form).stream())
                .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100)
                .findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.of("da", "DK"));
    }
}
