package dk.tingsted.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the installation is looked after.
///
/// @param spaceWarning bytes on the disk, below which somebody is told
/// @param spaceLeast bytes on the disk, below which nothing is taken in; 0 for never
/// @param backups the folder of the nightly backups; null for none
/// @param backupHour at which they are made, Danish time
public record Upkeep(long spaceWarning, long spaceLeast, @Nullable Path backups, int backupHour) {

    /// What it is where nothing is set.
    public static final Upkeep USUAL = of(_ -> Optional.empty());

    static final List<String> NAMES =
            List.of("space-warning", "space-least", "backup-dir", "backup-hour");

    private static final int USUAL_WARNING = 2_000;
    private static final int USUAL_LEAST = 500;
    private static final int USUAL_HOUR = 2;
    private static final int MOST_MB = 10_000_000;

    static Upkeep of(Function<String, Optional<String>> given) {
        return new Upkeep(
                megabytes(given, "space-warning", USUAL_WARNING),
                megabytes(given, "space-least", USUAL_LEAST),
                given.apply("backup-dir").map(Upkeep::folder).orElse(null),
                number(given, "backup-hour", USUAL_HOUR, 23));
    }

    private static long megabytes(
            Function<String, Optional<String>> given, String name, int usual) {
        return (long) number(given, name, usual, MOST_MB) << 20;
    }

    private static int number(
            Function<String, Optional<String>> given, String name, int usual, int most) {
        return given.apply(name).map(value -> number(value, name, most)).orElse(usual);
    }

    private static int number(String value, String name, int most) {
        if (!value.matches("\\d{1,8}") || Integer.parseInt(value) > most) {
            throw new Unusable(
                    "%s skal være et helt tal fra 0 til %d, men er »%s«."
                            .formatted(SettingsFile.variable(name), most, value));
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) {
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Unusable("TINGSTED_BACKUP_DIR »" + value + "« kan ikke bruges.", e);
        }
    }
}
