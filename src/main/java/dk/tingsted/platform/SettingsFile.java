package dk.tingsted.platform;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// `tingsted.properties` in the data folder: settings by the names of their variables. A name that
/// is none is refused, so that a slip of the pen is not a setting that silently does nothing.
final class SettingsFile {

    private static final String NAME = "tingsted.properties";

    /// Where the data are cannot stand among the data.
    private static final String NOT_HERE = "data";

    private SettingsFile() {}

    static Map<String, String> in(Path folder, List<String> names) {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        var settings = new HashMap<String, String>();
        var known =
                names.stream()
                        .filter(name -> !name.equals(NOT_HERE))
                        .map(SettingsFile::variable)
                        .toList();
        for (var line : read(file).entrySet()) {
            var name = line.getKey().toString();
            if (!known.contains(name)) {
                throw new Unusable(
                        "»%s« i %s er ikke en indstilling. Brug %s."
                                .formatted(name, file, String.join(", ", known)));
            }
            settings.put(name, line.getValue().toString());
        }
        return settings;
    }

    /// `base-url` is `TINGSTED_BASE_URL`.
    static String variable(String name) {
        return "TINGSTED_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(
                    "Filen "
                            + file
                            + " kan ikke læses. Den skal være tekst med en indstilling"
                            + " på hver linje, som TINGSTED_PORT=8080.",
                    e);
        }
        return properties;
    }
}
