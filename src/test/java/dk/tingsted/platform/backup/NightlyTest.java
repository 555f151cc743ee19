package dk.tingsted.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.files.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two copies of the program, one database, one folder.
class NightlyTest {

    private static final Instant NOW = Instant.parse("2031-05-20T00:10:00Z");

    @TempDir Path folder;

    @BeforeEach
    void no_night_has_been() {
        Running.server().verbs(JdbcClient.class).sql("delete from backup_night").update();
    }

    @Test
    void one_of_the_copies_makes_it_and_both_know() throws IOException {
        Files.writeString(folder.resolve("tingsted-notes.backup"), "not ours");
        Files.writeString(folder.resolve("tingsted-2029-05-02.backup"), "too old");
        for (int n = 1; n <= 12; n++) {
            Files.writeString(folder.resolve("tingsted-2030-%02d-28.backup".formatted(n)), "");
        }
        var one = copy(folder);
        var other = copy(folder);
        one.look(NOW);
        var made = Files.getLastModifiedTime(folder.resolve("tingsted-2031-05-20.backup"));
        other.look(NOW.plusSeconds(1));
        one.look(NOW.plusSeconds(3600));
        assertThat(Files.getLastModifiedTime(folder.resolve("tingsted-2031-05-20.backup")))
                .isEqualTo(made);
        assertThat(names())
                .contains("tingsted-notes.backup", "tingsted-2030-12-28.backup")
                .doesNotContain("tingsted-2029-05-02.backup");
        assertThat(other.alarms(NOW)).isEmpty();
        assertThat(other.alarms(NOW.plus(Duration.ofHours(27))))
                .anyMatch(told -> told.contains("over et døgn gammel"));
        try (var backup = BackupFile.open(folder.resolve("tingsted-2031-05-20.backup"))) {
            assertThat(backup.manifest().rows()).isPositive();
        }
    }

    @Test
    void one_that_fails_is_told_and_tried_again() throws IOException {
        var gone = folder.resolve("not-connected");
        var nightly = copy(gone);
        nightly.look(NOW);
        assertThat(nightly.alarms(NOW)).anyMatch(told -> told.contains("lykkedes ikke"));
        assertThat(gone).doesNotExist();
        Files.createDirectory(gone);
        nightly.look(NOW.plus(Duration.ofMinutes(10)));
        assertThat(gone).isEmptyDirectory();
        nightly.look(NOW.plus(Duration.ofMinutes(31)));
        assertThat(gone.resolve("tingsted-2031-05-20.backup")).exists();
        assertThat(nightly.alarms(NOW)).isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Nightly copy(Path backups) {
        var server = Running.server();
        var words = List.of("--backup-dir", backups.toString());
        return new Nightly(
                server.verbs(NightStore.class),
                server.verbs(Database.class),
                server.verbs(DataFolder.class),
                Settings.of(words, Map.of()));
    }
}
