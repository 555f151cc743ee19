package dk.tingsted.platform.backup;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.db.DatabaseAddress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes all that is kept to one file, while the program goes on: as it was at one moment.
public final class Snapshot {

    private Snapshot() {}

    /// The file is there when it is whole, has been read again and is on the disk; until then
    /// whatever had its name is as it was. Only its owner may read it: it holds everything.
    ///
    /// @throws Unusable where there is nothing to keep, or no room for it
    public static Manifest write(DatabaseAddress from, Path file, Instant now) {
        var target = file.toAbsolutePath();
        var beside = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try {
                write(from, Files.newOutputStream(beside), now);
                var manifest = readAgain(beside);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Unusable(
                    "Sikkerhedskopien kan ikke skrives til "
                            + target
                            + ". Er mappen der, må du skrive i den, og er der plads?",
                    e);
        } catch (SQLException e) {
            throw new Unusable("Databasen kan ikke læses: " + e.getMessage(), e);
        }
    }

    private static void write(DatabaseAddress from, OutputStream file, Instant now)
            throws IOException, SQLException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(file, 1 << 16));
                var connection = Database.connection(from)) {
            var store = new BackupStore(connection);
            store.standStill();
            var schema = store.schema();
            if (schema.isEmpty()) {
                throw new Unusable("Databasen er tom: der er intet at tage kopi af.");
            }
            var tables = tables(store, zip);
            var manifest = new Manifest(Manifest.FORMAT, now, schema, tables, store.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(BackupFile.written(manifest));
            zip.closeEntry();
        }
    }

    private static List<Manifest.Table> tables(BackupStore store, ZipOutputStream zip)
            throws IOException, SQLException {
        var written = new ArrayList<Manifest.Table>();
        for (var name : store.tables()) {
            var columns = store.columns(name);
            zip.putNextEntry(new ZipEntry("tables/" + name));
            try (var digested = Digested.to(zip)) {
                long rows = store.copyOut(name, columns, digested);
                written.add(new Manifest.Table(name, columns, rows, digested.sha256OfAll()));
            }
            zip.closeEntry();
        }
        return written;
    }

    private static Manifest readAgain(Path file) throws IOException {
        try (var disk = FileChannel.open(file, StandardOpenOption.WRITE)) {
            disk.force(true);
        }
        try (var backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }
}
