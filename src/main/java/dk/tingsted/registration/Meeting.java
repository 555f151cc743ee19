package dk.tingsted.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;

/// Where those who have a place meet on a screen, with whatever provider.
///
/// @param address see [#isAddress]; told to nobody else
/// @param minutes how long before the start it is told
public record Meeting(String address, int minutes) {

    /// Half an hour, until the secretariat says otherwise.
    public static final int USUAL_MINUTES = 30;

    /// A day.
    public static final int MOST_MINUTES = 1440;

    private static final int LONGEST = 2_000;

    public Meeting {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not an https address");
        }
    }

    /// Whether a browser can go there safely: https, a host, and nobody's name or password in it.
    public static boolean isAddress(String text) {
        try {
            var url = new URI(text);
            return text.length() <= LONGEST
                    && text.startsWith("https://")
                    && url.getHost() != null
                    && url.getHost().contains(".")
                    && url.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// From when one can go in.
    public Instant opens(Span span) {
        return span.start().toInstant().minus(Duration.ofMinutes(minutes));
    }
}
