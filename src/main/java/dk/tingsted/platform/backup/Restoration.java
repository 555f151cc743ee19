package dk.tingsted.platform.backup;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.db.DatabaseAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/// Makes a database what it was when a backup was made.
public final class Restoration {

    private Restoration() {}

    /// All or nothing: a database that was empty is either whole afterwards or still empty. It
    /// sends no letters until somebody has said that it may.
    ///
    /// @param empty a database, ours or somebody else's; asked for when the file has been read
    /// @param erased of those who were forgotten since, so that they stay forgotten
    /// @throws Unusable for a file that is none of ours, spoiled or too new, and for a database
    ///   that holds something
    public static Manifest into(
            Supplier<DatabaseAddress> empty, Path file, List<ErasedSince> erased) {
        try (var backup = BackupFile.open(file)) {
            var manifest = backup.manifest();
            var to = empty.get();
            mustBeKnown(to, manifest, file);
            mustBeEmpty(to);
            restore(to, backup, erased);
            return manifest;
        } catch (IOException e) {
            throw new Unusable("Sikkerhedskopien " + file + " kan ikke læses.", e);
        } catch (SQLException e) {
            throw new Unusable("Databasen kan ikke skrives: " + e.getMessage(), e);
        }
    }

    private static void restore(DatabaseAddress to, BackupFile backup, List<ErasedSince> erased)
            throws SQLException, IOException {
        var schema = MigrationVersion.fromVersion(backup.manifest().schema());
        try {
            flyway(to, schema).migrate();
            fill(to, backup, erased);
            flyway(to, MigrationVersion.LATEST).migrate();
        } catch (SQLException | IOException | RuntimeException e) {
            // It was empty when we came.
            flyway(to, schema).clean();
            throw e;
        }
    }

    private static void mustBeKnown(DatabaseAddress to, Manifest manifest, Path file) {
        var schema = MigrationVersion.fromVersion(manifest.schema());
        var known =
                Arrays.stream(flyway(to, MigrationVersion.LATEST).info().all())
                        .anyMatch(one -> schema.equals(one.getVersion()));
        if (!known) {
            throw new Unusable(
                    file + " er lavet af et nyere Tingsted. Brug det til at gendanne med.");
        }
    }

    private static void mustBeEmpty(DatabaseAddress to) throws SQLException {
        try (var connection = Database.connection(to)) {
            if (!new BackupStore(connection).schema().isEmpty()) {
                throw new Unusable(
                        "Databasen er ikke tom, og intet bliver skrevet over. Gendan til en ny"
                                + " datamappe med --data, eller flyt den gamle først.");
            }
        }
    }

    private static Flyway flyway(DatabaseAddress to, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(to.url(), to.user(), to.password())
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    private static void fill(DatabaseAddress to, BackupFile backup, List<ErasedSince> erased)
            throws SQLException, IOException {
        try (var connection = Database.connection(to)) {
            var store = new BackupStore(connection);
            store.standStill();
            var ties = store.untie();
            for (var table : backup.manifest().tables()) {
                try (var rows = backup.rows(table)) {
                    store.copyIn(table.name(), table.columns(), rows);
                }
                mustBeSame(store, table);
            }
            for (var sequence : backup.manifest().sequences().entrySet()) {
                store.goOnFrom(sequence.getKey(), sequence.getValue());
            }
            store.tie(ties);
            store.keepLettersBack();
            store.forgetAgain(erased);
            connection.commit();
        }
    }

    /// Read back from the database, the rows are byte for byte those of the file.
    private static void mustBeSame(BackupStore store, Manifest.Table table)
            throws SQLException, IOException {
        try (var digested = Digested.to(OutputStream.nullOutputStream())) {
            store.copyOut(table.name(), table.columns(), digested);
            if (!digested.sha256OfAll().equals(table.sha256())) {
                throw new Unusable(
                        "Tabellen "
                                + table.name()
                                + " blev ikke som i sikkerhedskopien. Intet er gendannet.");
            }
        }
    }
}
