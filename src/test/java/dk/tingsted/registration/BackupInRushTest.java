package dk.tingsted.registration;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Running;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.backup.Manifest;
import dk.tingsted.platform.backup.Restoration;
import dk.tingsted.platform.backup.Snapshot;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.files.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A backup taken while registration is open and many want to come in, restored elsewhere.
@Tag("slow")
class BackupInRushTest {

    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /// What restoring itself writes in.
    private static final Set<String> RESTORED = Set.of("outgoing", "letters_paused", "erasure_due");

    @Test
    void what_was_kept_in_a_rush_is_the_same_elsewhere_table_by_table(@TempDir Path folder)
            throws Exception {
        var data = folder.resolve("data");
        var file = folder.resolve("rush.backup");
        try (var rush = Insistent.at(data)) {
            var program = Program.start(data);
            rush.begin(8);
            rush.goTo(program.address());
            rush.until(10, PATIENCE);
            fill(data);
            var told = new HashSet<>(rush.told());
            long began = System.nanoTime();
            var kept = Snapshot.write(Database.running(data).orElseThrow(), file, NOW);
            var writing = Duration.ofNanos(System.nanoTime() - began);
            int after = rush.acknowledged();
            rush.until(10, PATIENCE);
            rush.end();
            program.process().destroy();

            long lost = System.nanoTime();
            var elsewhere = folder.resolve("elsewhere");
            restore(file, elsewhere);
            try (var server = Insistent.server(elsewhere)) {
                assertThat(Running.browser(server).get(rush.page()).statusCode()).isEqualTo(200);
                var back = Duration.ofNanos(System.nanoTime() - lost);
                var names = names(server.verbs(JdbcClient.class));
                assertThat(names).containsAll(told).hasSizeGreaterThan(ROWS);
                // Of one moment: each registration has its letter, but those that we wrote in.
                assertThat(letters(server.verbs(JdbcClient.class))).isEqualTo(names.size() - ROWS);
                assertThat(tables(elsewhere, folder)).isEqualTo(sums(kept));
                assertThat(back).isLessThan(Duration.ofMinutes(5));
                Found.that(
                        "O1",
                        getClass(),
                        "%,d rows kept in %.1f s while %d people registered; %d tables equal elsewhere; restored and answering after %.1f s"
                                .formatted(
                                        kept.rows(),
                                        writing.toMillis() / 1000.0,
                                        after - told.size(),
                                        sums(kept).size(),
                                        back.toMillis() / 1000.0));
            }
        }
    }

    private static void fill(Path data) throws Exception {
        try (var connection = Database.connection(Database.running(data).orElseThrow());
                var statement = connection.createStatement()) {
            int written =
                    statement.executeUpdate(
                            """
                            insert into registration (conference, in_group, application, name, address,
                                language, on_list, made_at, standing, since)
                            select conference, in_group, application, 'fyld' || n,
                                'fyld' || n || '@oestby.dk', language, on_list, made_at, standing, since
                            from (select * from registration where standing = 'expected' limit 1) one,
                                generate_series(1, %d) n
                            """
                                    .formatted(ROWS));
            assertThat(written).isEqualTo(ROWS);
        }
    }

    private static void restore(Path file, Path data) {
        try (var folder = DataFolder.own(data);
                var database = Database.of(settings(data), folder)) {
            Restoration.into(database::address, file, List.of());
        }
    }

    private static Map<String, String> tables(Path data, Path folder) {
        var again = folder.resolve("again.backup");
        return sums(Snapshot.write(Database.running(data).orElseThrow(), again, NOW));
    }

    private static Map<String, String> sums(Manifest manifest) {
        return manifest.tables().stream()
                .filter(table -> !RESTORED.contains(table.name()))
                .collect(toMap(Manifest.Table::name, Manifest.Table::sha256));
    }

    private static List<String> names(JdbcClient statements) {
        return statements
                .sql("select name from registration")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static int letters(JdbcClient statements) {
        return statements.sql("select count(*) from outgoing").query(Integer.class).single();
    }

    private static Settings settings(Path data) {
        return Settings.of(List.of("--data", data.toString()), Map.of());
    }
}
