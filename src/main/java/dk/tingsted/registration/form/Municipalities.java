package dk.tingsted.registration.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The Danish municipalities, as people write them.
public final class Municipalities {

    private static final List<Municipality> ALL = read();

    private Municipalities() {}

    private record Municipality(String name, List<String> spellings) {}

    /// The official names, in the order of the Danish alphabet.
    public static List<String> names() {
        return ALL.stream().map(Municipality::name).toList();
    }

    /// Those of the country, the regions.
    static List<String> regions() {
        return List.of(
                "Region Hovedstaden",
                "Region Midtjylland",
                "Region Nordjylland",
                "Region Sjælland",
                "Region Syddanmark");
    }

    /// The official name of what was written: with or without "Kommune", and in any case.
    static Optional<String> named(String written) {
        var folded = folded(written);
        return ALL.stream()
                .filter(one -> one.spellings().contains(folded))
                .map(Municipality::name)
                .findFirst();
    }

    /// The one that was probably meant; none where nothing is near.
    static Optional<String> near(String written) {
        var folded = folded(written);
        return ALL.stream()
                .min(Comparator.comparingInt(one -> distance(one, folded)))
                .filter(one -> distance(one, folded) <= 2)
                .map(Municipality::name);
    }

    private static int distance(Municipality one, String folded) {
        return one.spellings().stream()
                .mapToInt(spelling -> Distance.between(spelling, folded))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String folded(String written) {
        return Typed.line(written)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replaceFirst("^kommunen? ", "")
                .replaceFirst(",? (regions)?kommune$", "")
                .replaceFirst("(?<=[^s])s$", "");
    }

    private static List<Municipality> read() {
        var file = Municipalities.class.getResourceAsStream("/danish/kommuner.csv");
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(Municipalities::municipality)
                    .sorted(Comparator.comparing(Municipality::name, Danish.ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality municipality(String[] cells) {
        var spellings =
                Stream.concat(Stream.of(cells[1], cells[2]), Stream.of(cells[3].split("\\|", -1)))
                        .map(Municipalities::folded)
                        .filter(spelling -> !spelling.isEmpty())
                        .distinct()
                        .toList();
        return new Municipality(cells[1], spellings);
    }
}
