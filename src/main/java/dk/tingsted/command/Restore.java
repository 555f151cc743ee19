package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.backup.ErasedSince;
import dk.tingsted.platform.backup.Manifest;
import dk.tingsted.platform.backup.Restoration;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.files.DataFolder;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.publishing.Moments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// `restore`: what was kept in one file, in a new data folder or an empty database.
final class Restore {

    private Restore() {}

    static int run(List<String> words, Map<String, String> environment, Console console) {
        try {
            var asked = Keeping.of(words, environment);
            var restored = restored(asked);
            console.err()
                    .println(
                            String.format(
                                    Locale.of("da"),
                                    "Gendannet: alt, som det var %s (%,d rækker). Den gendannede Tingsted sender ingen breve, før en arrangør siger til under »Breve« på en konference.",
                                    Moments.told(restored.made(), Clocks.DANISH),
                                    restored.rows()));
            return Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        }
    }

    private static Manifest restored(Keeping asked) {
        try (var folder = DataFolder.own(asked.data());
                var database = Database.of(asked.settings(), folder)) {
            var known = folder.path().resolve(ErasedSince.FILE);
            var erased = ErasedSince.in(asked.erased().orElse(known));
            var restored = Restoration.into(database::address, asked.file(), erased);
            // For the next time.
            keep(erased, known);
            return restored;
        }
    }

    private static void keep(List<ErasedSince> erased, Path file) {
        try {
            if (!erased.isEmpty()) {
                Files.writeString(
                        file,
                        erased.stream()
                                .map(ErasedSince::line)
                                .collect(Collectors.joining("\n", "", "\n")));
            }
        } catch (IOException e) {
            throw new Unusable("Listen over slettede kan ikke skrives til " + file + ".", e);
        }
    }
}
