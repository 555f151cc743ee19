package dk.tingsted.registration.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Denmark's municipalities with their regions, as the authorities number them.
final class Municipalities {

    private static final List<Municipality> ALL = read();

    private Municipalities() {}

    /// @param name the official one, "Randers Kommune"
    /// @param called "Randers"
    record Municipality(String name, String called, String region) {}

    static List<Municipality> all() {
        return ALL;
    }

    private static List<Municipality> read() {
        try (InputStream in = Municipalities.class.getResourceAsStream("/danish/kommuner.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Municipality(cells[1], cells[2], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
