package dk.tingsted.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words such as `--port 8080` or `--port=8080`, by name.
final class Options {

    private Options() {}

    static Map<String, String> of(List<String> words, List<String> names) {
        var options = new HashMap<String, String>();
        var rest = words.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            var equals = word.indexOf('=');
            var name = name(equals < 0 ? word : word.substring(0, equals), names);
            if (equals >= 0) {
                options.put(name, word.substring(equals + 1));
            } else if (rest.hasNext()) {
                options.put(name, rest.next());
            } else {
                throw new Unusable("Der mangler en værdi efter " + word + ".");
            }
        }
        return options;
    }

    private static String name(String word, List<String> names) {
        if (word.startsWith("--") && names.contains(word.substring(2))) {
            return word.substring(2);
        }
        throw new Unusable(
                "»"
                        + word
                        + "« er ikke en indstilling. Brug --"
                        + String.join(", --", names)
                        + ".");
    }
}
