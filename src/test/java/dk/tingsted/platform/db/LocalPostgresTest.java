package dk.tingsted.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real thing, on one folder that each test takes over from the one before.
class LocalPostgresTest {

    @TempDir static Path folder;

    private final List<LocalPostgres> started = new ArrayList<>();

    @BeforeAll
    static void a_table_of_facts() throws SQLException {
        try (var postgres = LocalPostgres.starting(folder);
                var connection = connected(postgres.address())) {
            execute(connection, "create table fact (what text)");
        }
    }

    @AfterEach
    void stopped() {
        started.forEach(LocalPostgres::close);
    }

    @Test
    void it_is_durable_and_checks_what_it_reads() throws SQLException {
        try (var connection = connected(start().address())) {
            assertThat(asked(connection, "show fsync")).isEqualTo("on");
            assertThat(asked(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(asked(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(asked(connection, "show data_checksums")).isEqualTo("on");
            assertThat(asked(connection, "show password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void it_sorts_and_stems_in_danish() throws SQLException {
        try (var connection = connected(start().address())) {
            assertThat(
                            asked(
                                    connection,
                                    """
                                    select string_agg(name, ',' order by name)
                                    from (values ('Århus'), ('Zebra'), ('Ærø'), ('Anders'), ('Ødense')) city (name)
                                    """))
                    .isEqualTo("Anders,Zebra,Ærø,Ødense,Århus");
            assertThat(asked(connection, "select to_tsvector('konferencerne')"))
                    .isEqualTo("'konferenc':1");
        }
    }

    @Test
    void the_program_is_no_superuser_and_its_password_is_its_own() throws Exception {
        var address = start().address();
        try (var connection = connected(address)) {
            assertThat(
                            asked(
                                    connection,
                                    "select usesuper::text from pg_user where usename = current_user"))
                    .isEqualTo("false");
        }
        assertThat(address.toString()).doesNotContain(address.password());
        assertThat(rights("database.password")).isEqualTo("rw-------");
        assertThat(rights("database-owner.password")).isEqualTo("rw-------");
        assertThat(rights("database")).isEqualTo("rwx------");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        var address = start().address();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DriverManager.getConnection(address.url(), "tingsted", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void what_was_committed_is_there_after_a_stop() throws SQLException {
        try (var postgres = LocalPostgres.starting(folder);
                var connection = connected(postgres.address())) {
            execute(connection, "insert into fact values ('stopped')");
        }
        assertThat(facts("stopped")).isEqualTo("1");
    }

    @Test
    void it_comes_back_by_itself_with_the_last_commit_when_it_is_killed() throws Exception {
        var address = start().address();
        try (var connection = connected(address)) {
            execute(connection, "insert into fact values ('killed')");
        }
        long killed = System.nanoTime();
        kill(pid());
        assertThat(factsWhenBack(address, "killed")).isEqualTo("1");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - killed)).isLessThan(10);
    }

    @Test
    void one_left_behind_by_a_killed_program_is_replaced() throws Exception {
        var other = TestProgram.start(folder);
        long pid = pid();
        other.destroyForcibly().waitFor();
        assertThat(facts("from the other program")).isEqualTo("1");
        assertThat(pid()).isNotEqualTo(pid);
        // Stopped and gone; init may take a moment to clear its number away.
        ProcessHandle.of(pid)
                .ifPresent(left -> left.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    }

    @Test
    void one_that_was_killed_together_with_its_program_starts_again() throws Exception {
        var other = TestProgram.start(folder);
        var postgres = ProcessHandle.of(pid()).orElseThrow();
        other.destroyForcibly();
        postgres.destroyForcibly();
        assertThat(start().address().url()).contains("127.0.0.1");
    }

    @Test
    void a_number_that_now_belongs_to_another_program_does_not_stop_it() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("database") + "\n");
        assertThat(start().address().url()).contains("127.0.0.1");
    }

    @Test
    void it_keeps_its_port() {
        var first = start();
        var url = first.address().url();
        first.close();
        assertThat(start().address().url()).isEqualTo(url);
    }

    private LocalPostgres start() {
        var postgres = LocalPostgres.starting(folder);
        started.add(postgres);
        return postgres;
    }

    private String facts(String what) throws SQLException {
        try (var connection = connected(start().address())) {
            return asked(connection, "select count(*)::text from fact where what = '" + what + "'");
        }
    }

    private static String factsWhenBack(DatabaseAddress address, String what) throws Exception {
        while (true) {
            try (var connection = connected(address)) {
                return asked(
                        connection, "select count(*)::text from fact where what = '" + what + "'");
            } catch (SQLException e) {
                Thread.sleep(20);
            }
        }
    }

    static Connection connected(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst().strip());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
