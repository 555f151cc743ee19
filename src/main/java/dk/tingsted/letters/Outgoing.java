package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A letter on its way to one person.
///
/// @param conference null for a sign-in link
/// @param name of whom it is for, on one line
/// @param address of one mailbox, see [#isAddress]
/// @param dueAt it does not go before
/// @param mayGoByItself whether it goes when due; otherwise it is held until the secretariat lets
///   it go
/// @param about the poster's own key, `registration:17`, by which it can be found, held and
///   withdrawn again
public record Outgoing(
        @Nullable ConferenceId conference,
        Occasion occasion,
        String name,
        String address,
        Composed composed,
        @Nullable CalendarPart calendar,
        Instant dueAt,
        boolean mayGoByItself,
        @Nullable String about) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                            + "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])");

    public Outgoing {
        name = OneLine.of(name, LONGEST_NAME);
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not the address of one mailbox");
        }
    }

    /// Whether a letter can go to it: `name@domain.dk`, one, and nothing beside it. Ask this at the
    /// door; the record refuses the rest.
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && text.indexOf('@') <= 64
                && ADDRESS.matcher(text).matches();
    }
}
