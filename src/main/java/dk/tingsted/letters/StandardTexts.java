package dk.tingsted.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The texts that come with the program, `letters/da.md` and `letters/en.md`: after each line `===
/// OCCASION` the subject, a blank line, and the text.
final class StandardTexts {

    private StandardTexts() {}

    static Wording of(Occasion occasion, Tongue tongue) {
        var all = tongue == Tongue.DANISH ? Danish.TEXTS : English.TEXTS;
        return Optional.ofNullable(all.get(occasion)).orElseThrow();
    }

    /// Read by the first who needs them, not at the start of the program.
    private static final class Danish {
        static final Map<Occasion, Wording> TEXTS = read("/letters/da.md");
    }

    private static final class English {
        static final Map<Occasion, Wording> TEXTS = read("/letters/en.md");
    }

    private static Map<Occasion, Wording> read(String resource) {
        var texts = new EnumMap<Occasion, Wording>(Occasion.class);
        for (var part : content(resource).split("(?m)^=== ", -1)) {
            if (!part.isBlank()) {
                var lines = part.split("\n", 3);
                texts.put(
                        Occasion.valueOf(lines[0].strip()),
                        new Wording(lines[1], lines[2].strip()));
            }
        }
        return texts;
    }

    private static String content(String resource) {
        try (var stream = StandardTexts.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
