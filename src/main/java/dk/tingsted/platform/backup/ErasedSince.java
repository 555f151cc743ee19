package dk.tingsted.platform.backup;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// One who was forgotten. A backup made before still holds her; a list of these beside it lets her
/// stay forgotten. It says nothing about anybody.
///
/// @param registration its number
/// @param key of the form it came in: numbers are given anew after a backup is restored
public record ErasedSince(long registration, UUID key) {

    /// In the data folder; a line for each, at the end.
    public static final String FILE = "erased.txt";

    private static final Pattern LINE =
            Pattern.compile("([0-9]{1,18}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /// As [#line] wrote them; none where there is no file.
    ///
    /// @throws Unusable for a line that says something else
    public static List<ErasedSince> in(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> of(line, file))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new Unusable("Listen over slettede, " + file + ", kan ikke læses.", e);
        }
    }

    /// Without its end.
    public String line() {
        return registration + " " + key;
    }

    private static ErasedSince of(String line, Path file) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new Unusable(
                    "Listen over slettede, " + file + ", har en linje, der ikke kan læses.");
        }
        return new ErasedSince(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)));
    }
}
