package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import java.util.List;
import java.util.Map;

/// Knows people to show a text for. Whoever sends letters of an occasion may offer some; without
/// any, texts are shown for somebody invented.
public interface Recipients {

    /// Some of those whom letters of this occasion go to.
    List<Recipient> some(Conference conference, Occasion occasion, int most);

    /// Somebody to show a text for.
    ///
    /// @param key names her among those offered
    /// @param values as they would stand in the letter; a secret link is better left as one that
    ///   leads nowhere
    record Recipient(String key, String name, Map<Placeholder, String> values) {
        public Recipient {
            values = Map.copyOf(values);
        }
    }
}
