package dk.tingsted.platform.backup;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.files.OwnFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// When a backup was last made, noted in the data folder for whoever asks how things are.
public final class Kept {

    private static final String FILE = "last-backup.txt";

    private Kept() {}

    /// Nothing where the database is somebody else's and there is no data folder.
    public static void note(Path data, Instant at) {
        try {
            if (Files.isDirectory(data)) {
                Files.writeString(OwnFile.at(data.resolve(FILE)), at.toString());
            }
        } catch (IOException e) {
            throw new Unusable("Kopien er taget, men det kan ikke noteres i " + data + ".", e);
        }
    }

    /// Empty where none was made, or nobody can tell.
    public static Optional<Instant> last(Path data) {
        try {
            return Optional.of(Instant.parse(Files.readString(data.resolve(FILE)).strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
