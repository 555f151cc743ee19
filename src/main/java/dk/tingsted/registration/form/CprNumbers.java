package dk.tingsted.registration.form;

import java.util.regex.Pattern;

/// Finds what looks like a Danish personal number, so that it is not kept by mistake: day, month,
/// year and four digits, however they are written apart. Some are found that are none; the sender
/// may say so.
final class CprNumbers {

    private static final String GAP = "[\\s.,/_:\\p{Pd}]{0,3}";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{2})"
                            + GAP
                            + "(?<month>\\d{2})"
                            + GAP
                            + "(?:(?:18|19|20)(?=\\d{2}))?\\d{2}"
                            + GAP
                            + "[\\dxX]"
                            + "(?:[\\s.]?[\\dxX]){3}(?![\\dxX])",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private CprNumbers() {}

    static boolean areIn(String text) {
        return NUMBER.matcher(text)
                .results()
                .anyMatch(found -> isDay(found.group("day")) && isMonth(found.group("month")));
    }

    /// Sixty is added to the day of those who have no number of their own yet.
    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits);
        return (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }
}
