package dk.tingsted.platform.db;

import dk.tingsted.platform.Unusable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once from the archive on the class path into
/// `DIR/postgres-18.6`. The folder appears whole or not at all: it is unpacked beside and renamed.
record Binaries(Path home) {

    static final String VERSION = "18.6";

    static Binaries in(Path folder) throws IOException, InterruptedException {
        var home = folder.resolve("postgres-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(folder, home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder, Path home) throws IOException, InterruptedException {
        try (var left = Files.list(folder)) {
            left.filter(path -> path.getFileName().toString().startsWith("unpacking"))
                    .forEach(Binaries::remove);
        }
        var beside = Files.createTempDirectory(folder, "unpacking");
        try (var archive = archive()) {
            unpack(archive, beside);
        }
        OnDisk.force(beside);
        Files.move(beside, home);
    }

    private static TarArchiveInputStream archive() throws IOException {
        var name = "/postgres-linux-" + architecture() + ".txz";
        var stream = Optional.ofNullable(Binaries.class.getResourceAsStream(name));
        return new TarArchiveInputStream(
                new XZInputStream(
                        new BufferedInputStream(
                                stream.orElseThrow(() -> new IOException("No " + name)), 1 << 16)));
    }

    private static String architecture() {
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default ->
                    throw new Unusable(
                            "Den indbyggede database findes ikke til denne slags maskine ("
                                    + machine
                                    + "). Brug en PostgreSQL-server, og angiv den i"
                                    + " TINGSTED_DATABASE_URL.");
        };
    }

    private static void unpack(TarArchiveInputStream archive, Path target) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("Outside the archive: " + entry.getName());
            }
            unpack(archive, entry, path);
        }
    }

    private static void unpack(InputStream archive, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path);
            Files.setPosixFilePermissions(
                    path,
                    PosixFilePermissions.fromString(
                            (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
        }
    }

    static void remove(Path tree) {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
