package dk.tingsted.registration.form;

import dk.tingsted.registration.Municipality;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The Danish municipalities, as people write them.
public final class Municipalities {

    private static final List<Spelt> ALL = read();

    private Municipalities() {}

    private record Spelt(String name, List<String> spellings) {}

    /// The official names, in the order of the Danish alphabet.
    public static List<String> names() {
        return ALL.stream().map(Spelt::name).toList();
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
                .map(Spelt::name)
                .findFirst();
    }

    /// The one that was probably meant; none where nothing is near.
    static Optional<String> near(String written) {
        var folded = folded(written);
        return ALL.stream()
                .min(Comparator.comparingInt(one -> distance(one, folded)))
                .filter(one -> distance(one, folded) <= 2)
                .map(Spelt::name);
    }

    private static int distance(Spelt one, String folded) {
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

    private static List<Spelt> read() {
        return Municipality.all().stream()
                .map(one -> new Spelt(one.name(), spellings(one)))
                .sorted(Comparator.comparing(Spelt::name, Danish.ORDER))
                .toList();
    }

    private static List<String> spellings(Municipality one) {
        return Stream.concat(Stream.of(one.name(), one.called()), one.otherwise().stream())
                .map(Municipalities::folded)
                .filter(spelling -> !spelling.isEmpty())
                .distinct()
                .toList();
    }
}
