package dk.tingsted.invitations.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The names of the Danish municipalities.
final class Municipality {

    private static final Map<String, String> OFFICIAL = read();

    private Municipality() {}

    static boolean isOne(String cell) {
        return OFFICIAL.containsKey(cell.toLowerCase(Locale.ROOT));
    }

    /// The official name of a municipality; anything else as it was written.
    static String official(String cell) {
        return OFFICIAL.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
    }

    private static Map<String, String> read() {
        var file = Municipality.class.getResourceAsStream("/danish/kommuner.csv");
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), UTF_8))) {
            var names = new HashMap<String, String>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> {
                        names.put(cells[1].toLowerCase(Locale.ROOT), cells[1]);
                        names.put(cells[2].toLowerCase(Locale.ROOT), cells[1]);
                    });
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
