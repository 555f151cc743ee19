package dk.tingsted.command.doctor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the database tells about itself and about the letters in it.
final class InstallationStore {

    private final Connection connection;

    InstallationStore(Connection connection) {
        this.connection = connection;
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /// Whether what has been answered is on the disk.
    boolean isDurable() throws SQLException {
        return "on".equals(asked("show fsync"))
                && "on".equals(asked("show full_page_writes"))
                && !"off".equals(asked("show synchronous_commit"));
    }

    boolean checksWhatItReads() throws SQLException {
        return "on".equals(asked("show data_checksums"));
    }

    /// Null for a database that no Tingsted has used.
    @Nullable String schema() throws SQLException {
        return "t".equals(asked("select to_regclass('public.flyway_schema_history') is not null"))
                ? asked(
                        """
                        select version from flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1
                        """)
                : null;
    }

    /// Why no letters go out.
    @Nullable String mailTrouble() throws SQLException {
        return asked("select why from mail_trouble");
    }

    /// The latest of the nightly backups, by whichever copy of the program; empty where none was
    /// made or the tables are older than that.
    Optional<Instant> lastNight() throws SQLException {
        return hasNights()
                ? moment("select extract(epoch from max(made_at))::bigint from backup_night")
                : Optional.empty();
    }

    boolean lastNightFailed() throws SQLException {
        return hasNights()
                && "t"
                        .equals(
                                asked(
                                        """
                                        select failed_at is not null from backup_night
                                        order by night desc limit 1
                                        """));
    }

    private boolean hasNights() throws SQLException {
        return "t".equals(asked("select to_regclass('public.backup_night') is not null"));
    }

    boolean writesToNobody() throws SQLException {
        return "t".equals(asked("select exists (select from letters_paused)"));
    }

    /// When the letter was due that has waited the longest.
    Optional<Instant> waitsSince() throws SQLException {
        return moment(
                """
                select extract(epoch from min(next_at))::bigint from outgoing
                where sent_at is null and failed_at is null and withdrawn_at is null
                  and held_at is null
                """);
    }

    private Optional<Instant> moment(String query) throws SQLException {
        return Optional.ofNullable(asked(query)).map(Long::parseLong).map(Instant::ofEpochSecond);
    }

    private @Nullable String asked(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
