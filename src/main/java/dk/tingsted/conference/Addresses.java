package dk.tingsted.conference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From a title to the address of its conference: "KKR-konference 2021" is `kkr-konference-2021`.
final class Addresses {

    private static final int LONGEST = 52;

    /// First parts of addresses that belong to the program itself.
    private static final Set<String> OURS =
            Set.of(
                    "api",
                    "assets",
                    "demo",
                    "error",
                    "favicon",
                    "help",
                    "import",
                    "livez",
                    "login",
                    "logout",
                    "me",
                    "ott",
                    "metrics",
                    "organiser",
                    "organisers",
                    "people",
                    "readyz",
                    "search",
                    "second",
                    "settings",
                    "static",
                    "was");

    private Addresses() {}

    /// The first free address for `title`: its own words, then numbered from 2.
    static Slug free(String title, List<Slug> taken) {
        var words = words(title);
        return Stream.concat(
                        Stream.of(words),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> words + "-" + n))
                .filter(candidate -> !OURS.contains(candidate))
                .map(Slug::new)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }

    static boolean isFree(Slug slug, List<Slug> taken) {
        return !OURS.contains(slug.value()) && !taken.contains(slug);
    }

    /// The title in the letters an address may have; `konference` when none is left.
    static String words(String title) {
        var danish =
                title.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa")
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ß", "ss");
        var plain = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var joined = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return joined.isEmpty() ? "konference" : shortened(joined);
    }

    /// Cut between words where that leaves something.
    private static String shortened(String joined) {
        if (joined.length() <= LONGEST) {
            return joined;
        }
        var cut = joined.substring(0, LONGEST + 1);
        int end = cut.lastIndexOf('-');
        return end > 0 ? cut.substring(0, end) : joined.substring(0, LONGEST);
    }
}
