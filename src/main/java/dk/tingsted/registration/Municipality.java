package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// One of Denmark's municipalities.
///
/// @param name the official one, "Randers Kommune"
/// @param called "Randers"
/// @param otherwise what else it is called
/// @param region "Region Midtjylland"
public record Municipality(String name, String called, List<String> otherwise, String region) {

    private static final List<Municipality> ALL = read();

    public Municipality {
        otherwise = List.copyOf(otherwise);
    }

    /// As the authorities number them.
    public static List<Municipality> all() {
        return ALL;
    }

    private static List<Municipality> read() {
        try (InputStream in = Municipality.class.getResourceAsStream("/danish/kommuner.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(Municipality::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality of(String[] cells) {
        return new Municipality(cells[1], cells[2], List.of(cells[3].split("\\|", -1)), cells[4]);
    }
}
