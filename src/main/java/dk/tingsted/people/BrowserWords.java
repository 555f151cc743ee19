package dk.tingsted.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A browser in words that its owner knows again, `Firefox på Windows`. Nothing else of what it
/// says about itself is kept.
final class BrowserWords {

    /// The first that is found: most browsers also call themselves by the names of others.
    private static final List<Name> BROWSERS =
            List.of(
                    new Name("Edg", "Edge"),
                    new Name("OPR/", "Opera"),
                    new Name("Firefox/", "Firefox"),
                    new Name("Chrome/", "Chrome"),
                    new Name("Safari/", "Safari"));

    private static final List<Name> SYSTEMS =
            List.of(
                    new Name("iPhone", "iPhone"),
                    new Name("iPad", "iPad"),
                    new Name("Android", "Android"),
                    new Name("Windows", "Windows"),
                    new Name("Mac OS", "Mac"),
                    new Name("Linux", "Linux"));

    private BrowserWords() {}

    static String of(@Nullable String agent) {
        var said = agent == null ? "" : agent;
        var browser = first(BROWSERS, said, "En browser");
        var system = first(SYSTEMS, said, "");
        return system.isEmpty() ? browser : browser + " på " + system;
    }

    private static String first(List<Name> names, String said, String otherwise) {
        return names.stream()
                .filter(name -> said.contains(name.sign()))
                .map(Name::word)
                .findFirst()
                .orElse(otherwise);
    }

    private record Name(String sign, String word) {}
}
