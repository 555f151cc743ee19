package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Running;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.backup.Manifest;
import dk.tingsted.platform.backup.Restoration;
import dk.tingsted.platform.backup.Snapshot;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.db.DatabaseAddress;
import dk.tingsted.platform.files.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Data of an earlier and of a later program.
class UpgradeTest {

    private static final int KILLS = Integer.getInteger("tingsted.upgrade.kills", 10);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String OLD_CONFERENCE =
            """
            insert into conference (slug, created_at, created_by)
            values ('temadag-om-haver-2019', now(), 'Prøve')
            """;

    /// Otherwise a program that is killed between the two would do it again, and could not.
    @Test
    void a_migration_and_the_note_that_it_is_done_are_one_transaction() {
        var same =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql(
                                """
                                select made.xmin = noted.xmin from pg_class made, flyway_schema_history noted
                                where made.relname = 'backup_night' and noted.version = '125'
                                """)
                        .query(Boolean.class)
                        .single();
        assertThat(same).isTrue();
    }

    @Test
    void an_older_program_leaves_newer_data_as_they_are(@TempDir Path data) {
        server(data).close();
        with(
                data,
                connection -> {
                    run(connection, "create table of_the_future (what text)");
                    run(connection, "insert into of_the_future values ('is kept')");
                    run(
                            connection,
                            """
                            insert into flyway_schema_history (installed_rank, version, description,
                                type, script, checksum, installed_by, execution_time, success)
                            values (100000, '999', 'of the future', 'SQL',
                                'V999__of_the_future.sql', 1, 'later', 1, true)
                            """);
                    return "";
                });
        var before = tables(data);
        assertThatThrownBy(() -> server(data))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("nyere Tingsted")
                .hasMessageContaining("skema 999")
                .hasMessageContaining("Intet er ændret");
        assertThat(tables(data)).isEqualTo(before).hasSizeGreaterThan(50);
        Found.that(
                "O4",
                getClass(),
                "refused in Danish; %d tables as before, byte for byte".formatted(before.size()));
    }

    @Test
    void a_backup_of_an_older_release_is_restored_and_brought_up_to_date(@TempDir Path folder) {
        var old = folder.resolve("old");
        var file = folder.resolve("old.backup");
        with(old, address -> madeBy(address, "116"), connection -> run(connection, OLD_CONFERENCE));
        with(old, address -> Snapshot.write(address, file, NOW).schema(), _ -> "");
        try (var data = DataFolder.own(folder.resolve("new"));
                var database = Database.of(settings(data.path()), data)) {
            assertThat(Restoration.into(database::address, file, List.of()).schema())
                    .isEqualTo("116");
        }
        try (var server = server(folder.resolve("new"))) {
            assertThat(conferences(server)).containsExactly("temadag-om-haver-2019");
            assertThat(Running.browser(server).get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Tag("slow")
    void an_upgrade_that_is_killed_again_and_again_goes_on_by_itself(@TempDir Path data)
            throws Exception {
        with(data, address -> madeBy(address, "10"), connection -> run(connection, OLD_CONFERENCE));
        int all;
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            all = (int) files.count();
        }
        int before = done(data);
        int killed = 0;
        for (int n = 1; n <= KILLS; n++) {
            var program = Program.launched(List.of("serve", "--data", data.toString(), "--port=0"));
            await(data, before + n * (all - before) / (KILLS + 1), program);
            long database = Program.databaseOf(data);
            program.destroyForcibly().waitFor();
            ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
            killed++;
        }
        try (var server = server(data)) {
            assertThat(conferences(server)).containsExactly("temadag-om-haver-2019");
            assertThat(Running.browser(server).get("/").statusCode()).isEqualTo(200);
            assertThat(
                            server.verbs(JdbcClient.class)
                                    .sql(
                                            "select count(*) from flyway_schema_history where success and version is not null")
                                    .query(Integer.class)
                                    .single())
                    .isEqualTo(all);
        }
        Found.that(
                "O3",
                getClass(),
                "%d kills on the way through %d migrations; the next start went on, all is there"
                        .formatted(killed, all - before));
    }

    /// Until so many migrations are done.
    private static void await(Path data, int wanted, Process program) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < end && program.isAlive()) {
            var address = Database.running(data);
            if (address.isPresent() && isReached(address.get(), wanted, end)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No migration " + wanted);
    }

    private static boolean isReached(DatabaseAddress address, int wanted, long end) {
        try (var connection = Database.connection(address)) {
            while (System.nanoTime() < end && done(connection) < wanted) {
                Thread.onSpinWait();
            }
            return true;
        } catch (SQLException e) {
            // It is only just starting, or still that of the program before.
            return false;
        }
    }

    private static int done(Path data) {
        return Integer.parseInt(
                with(
                        data,
                        connection -> {
                            try {
                                return Integer.toString(done(connection));
                            } catch (SQLException e) {
                                throw new AssertionError(e);
                            }
                        }));
    }

    private static int done(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from flyway_schema_history where version is not null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> conferences(Server server) {
        return server.verbs(JdbcClient.class)
                .sql("select slug from conference")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<Manifest.Table> tables(Path data) {
        var file = data.resolveSibling("looked-at.backup");
        try (var folder = DataFolder.own(data);
                var database = Database.of(settings(data), folder)) {
            return Snapshot.write(database.address(), file, NOW).tables();
        }
    }

    /// As the program of that time left its tables.
    private static String madeBy(DatabaseAddress address, String schema) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .target(schema)
                .load()
                .migrate();
        return schema;
    }

    private static String with(Path data, Function<Connection, String> act) {
        return with(data, _ -> "", act);
    }

    /// With the database of a folder on which no program runs.
    private static String with(
            Path data, Function<DatabaseAddress, String> first, Function<Connection, String> act) {
        try (var folder = DataFolder.own(data);
                var database = Database.of(settings(data), folder)) {
            var _ = first.apply(database.address());
            try (var connection = Database.connection(database.address())) {
                return act.apply(connection);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Server server(Path data) {
        return Server.start(settings(data));
    }

    private static Settings settings(Path data) {
        return Settings.of(List.of("--data", data.toString(), "--port", "0"), Map.of());
    }
}
