package dk.tingsted.programme.publishing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A title whose first word says what it is: `Tema: Nye veje` is led in by `Tema:`.
public record Heading(@Nullable String leadIn, String rest) {

    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "(?iu)((?:tema|debat|dialog|oplæg|panel|workshop|theme|debate|dialogue|talk|"
                            + "session|föredrag|foredrag)\\s?\\d{0,2}:)\\s+(.+)");

    public static Heading of(String title) {
        var matcher = LEAD_IN.matcher(title);
        return matcher.matches()
                ? new Heading(matcher.group(1), matcher.group(2))
                : new Heading(null, title);
    }
}
