package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Html;
import dk.tingsted.registration.Municipality;
import gg.jte.Content;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Danish municipalities, as people write them.
public final class Municipalities {

    private static final Pattern BEFORE = Pattern.compile("^kommunen? ");
    private static final Pattern AFTER = Pattern.compile(",? (regions)?kommune$");
    private static final Pattern GENITIVE = Pattern.compile("(?<=[^s])s$");

    private static final List<Spelt> ALL = read();

    private static final Map<String, String> BY_SPELLING = bySpelling();

    /// What a field suggests that says `list="municipalities"`.
    public static final Content SUGGESTED =
            Html.kept(Html.PAGES.registrationSuggestions("municipalities", names()));

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
        return Optional.ofNullable(BY_SPELLING.get(folded(written)));
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
        var plain = Typed.line(written).toLowerCase(Locale.ROOT).replace("aa", "å");
        var alone = AFTER.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
        return GENITIVE.matcher(alone).replaceFirst("");
    }

    private static Map<String, String> bySpelling() {
        var names = new HashMap<String, String>();
        for (var one : ALL) {
            one.spellings().forEach(spelling -> names.putIfAbsent(spelling, one.name()));
        }
        return Map.copyOf(names);
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
