package dk.tingsted.platform.files;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one folder that holds everything Tingsted keeps. It has one owner at a time: the program
/// that holds its lock, which the operating system lets go of when that program dies.
public final class DataFolder implements AutoCloseable {

    /// Enough for PostgreSQL, its first database and the log it writes ahead.
    private static final long ROOM_TO_START = 200L << 20;

    private final Path path;
    private final FileChannel lock;
    private final boolean passing;

    private DataFolder(Path path, FileChannel lock, boolean passing) {
        this.path = path;
        this.lock = lock;
        this.passing = passing;
    }

    /// Makes the folder if it is not there, and takes it.
    ///
    /// @throws Unusable if it cannot be written, has no room, or belongs to a running Tingsted
    public static DataFolder own(Path wanted) {
        return own(wanted, false);
    }

    /// A new folder among the machine's temporary ones, gone when it is closed.
    public static DataFolder passing() {
        try {
            return own(Files.createTempDirectory("tingsted-"), true);
        } catch (IOException e) {
            throw unwritable(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), e);
        }
    }

    private static DataFolder own(Path wanted, boolean passing) {
        var path = made(wanted);
        var channel = opened(path);
        if (locked(channel) == null) {
            closed(channel);
            throw new Unusable(
                    "En anden Tingsted kører allerede på datamappen "
                            + path
                            + ". Stop den først, eller vælg en anden mappe med --data.");
        }
        return new DataFolder(path, channel, passing);
    }

    public Path path() {
        return path;
    }

    /// A folder inside, readable by its owner alone.
    public Path folder(String name) {
        try {
            return privately(path.resolve(name));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void close() {
        closed(lock);
        if (passing) {
            remove(path);
        }
    }

    private static void remove(Path tree) {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(Path wanted) {
        try {
            var path = privately(wanted.toAbsolutePath()).toRealPath();
            if (!Files.exists(path.resolve("tingsted.lock"))
                    && Files.getFileStore(path).getUsableSpace() < ROOM_TO_START) {
                throw new Unusable(
                        "Der er for lidt plads på disken til datamappen "
                                + path
                                + ". Tingsted skal bruge mindst 200 MB for at komme i gang.");
            }
            return path;
        } catch (IOException e) {
            throw unwritable(wanted, e);
        }
    }

    private static Path privately(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return path;
    }

    private static FileChannel opened(Path path) {
        try {
            return FileChannel.open(
                    OwnFile.at(path.resolve("tingsted.lock")), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new Unusable("Datamappen ligger på en disk, der ikke kan låse filer.", e);
        }
    }

    private static void closed(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unusable unwritable(Path path, IOException cause) {
        return new Unusable(
                "Tingsted kan ikke skrive i datamappen "
                        + path
                        + ". Giv brugeren lov til det, eller vælg en anden mappe med --data.",
                cause);
    }
}
