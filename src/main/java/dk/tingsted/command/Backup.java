package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.backup.Kept;
import dk.tingsted.platform.backup.Manifest;
import dk.tingsted.platform.backup.Snapshot;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.db.DatabaseAddress;
import dk.tingsted.platform.files.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `backup`: all that is kept, in one file, whether the server runs or not.
final class Backup {

    private Backup() {}

    static int run(List<String> words, Map<String, String> environment, Console console) {
        try {
            var asked = Keeping.of(words, environment);
            var now = InstantSource.system().instant();
            var written = written(asked, now);
            Kept.note(asked.data(), now);
            console.err().println(told(asked.file(), written));
            return Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        }
    }

    private static Manifest written(Keeping asked, Instant now) {
        var elsewhere = asked.settings().databaseUrl();
        var running =
                elsewhere == null
                        ? Database.running(asked.data())
                        : Optional.of(new DatabaseAddress(elsewhere, null, null));
        return running.isPresent()
                ? Snapshot.write(running.get(), asked.file(), now)
                : atRest(asked, now);
    }

    /// Nobody runs on the folder: we do, for as long as it takes.
    private static Manifest atRest(Keeping asked, Instant now) {
        if (!Database.isIn(asked.data())) {
            throw new Unusable(
                    "Der er ingen data i "
                            + asked.data().toAbsolutePath()
                            + ". Vælg datamappen med --data.");
        }
        try (var folder = DataFolder.own(asked.data());
                var database = Database.of(asked.settings(), folder)) {
            return Snapshot.write(database.address(), asked.file(), now);
        }
    }

    private static String told(Path file, Manifest written) {
        try {
            return String.format(
                    Locale.of("da"),
                    "Sikkerhedskopien er skrevet og læst igennem: %s (%,d rækker, %.1f MB)",
                    file.toAbsolutePath(),
                    written.rows(),
                    Files.size(file) / (double) (1 << 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
