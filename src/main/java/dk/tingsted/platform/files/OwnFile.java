package dk.tingsted.platform.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A file of the data folder: for its owner alone, also where the folder was opened to others.
public final class OwnFile {

    private static final String OWN = "rw-------";

    private OwnFile() {}

    /// Makes it, empty, where it is not there yet.
    ///
    /// @return the same path
    public static Path at(Path path) throws IOException {
        var own = PosixFilePermissions.fromString(OWN);
        try {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(own));
        } catch (FileAlreadyExistsException e) {
            Files.setPosixFilePermissions(path, own);
        }
        return path;
    }
}
