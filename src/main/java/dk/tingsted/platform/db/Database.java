package dk.tingsted.platform.db;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.files.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// Where everything is kept: a PostgreSQL of our own in the data folder, or one that somebody else
/// looks after.
public sealed interface Database extends AutoCloseable permits LocalPostgres, ExternalPostgres {

    /// Begins to start it if it is our own.
    static Database of(Settings settings, DataFolder folder) {
        var url = settings.databaseUrl();
        return url == null ? LocalPostgres.starting(folder.path()) : new ExternalPostgres(url);
    }

    /// The one of a program that runs on this folder at the moment, to look at beside it.
    static Optional<DatabaseAddress> running(Path folder) {
        return LocalPostgres.running(folder);
    }

    /// Whether a database of our own was ever made in this folder.
    static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve("database"));
    }

    /// A connection of its own, without the limits of those that readers wait for.
    static Connection connection(DatabaseAddress to) throws SQLException {
        return to.user() == null
                ? DriverManager.getConnection(to.url())
                : DriverManager.getConnection(to.url(), to.user(), to.password());
    }

    /// Waits until our own answers.
    ///
    /// @throws Unusable when it cannot be started
    DatabaseAddress address();

    @Override
    void close();
}
