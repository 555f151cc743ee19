package dk.tingsted.platform.db;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.files.DataFolder;

/// Where everything is kept: a PostgreSQL of our own in the data folder, or one that somebody else
/// looks after.
public sealed interface Database extends AutoCloseable permits LocalPostgres, ExternalPostgres {

    /// Begins to start it if it is our own.
    static Database of(Settings settings, DataFolder folder) {
        var url = settings.databaseUrl();
        return url == null ? LocalPostgres.starting(folder.path()) : new ExternalPostgres(url);
    }

    /// Waits until our own answers.
    ///
    /// @throws Unusable when it cannot be started
    DatabaseAddress address();

    @Override
    void close();
}
