package dk.tingsted.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// While an upgrade goes on, old and new copies of the program work on the same tables. So a
/// migration only adds; what is no longer used goes in a later release, by a migration that stands
/// in `contracting.tsv` with the release that used it last.
class ExpandingTest {

    /// Of the first release: all before it belongs to it, and nobody has run a part of that.
    private static final int FIRST = 125;

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path CONTRACTING = Path.of("src/test/resources/contracting.tsv");

    private static final Pattern TAKES_AWAY =
            Pattern.compile(
                    "\\bdrop\\s+(table|column|view|function|type|schema|sequence)\\b"
                            + "|\\brename\\b"
                            + "|\\balter\\s+column\\s+\\S+\\s+(set\\s+data\\s+)?type\\b"
                            + "|\\bset\\s+not\\s+null\\b"
                            + "|\\bdrop\\s+default\\b"
                            + "|\\btruncate\\b");
    private static final Pattern ALTERS = Pattern.compile("\\balter\\s+table\\s+(\\w+)(.*)");
    private static final Pattern ADDS_A_DEMAND =
            Pattern.compile("\\badd\\s+(constraint|check|unique|primary|foreign|exclude)\\b");
    private static final Pattern ADDS_A_COLUMN =
            Pattern.compile("\\badd\\s+column\\s+(if\\s+not\\s+exists\\s+)?[^,;]*");
    private static final Pattern MADE =
            Pattern.compile("\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern UNIQUE =
            Pattern.compile("\\bcreate\\s+unique\\s+index\\s+\\w+\\s+on\\s+(\\w+)");

    @Test
    void the_migrations_since_the_first_release_only_add() throws IOException {
        var contracting = contracting();
        var found = new TreeMap<String, List<String>>();
        for (var migration : migrations()) {
            var faults = faults(Files.readString(migration));
            var version = version(migration);
            if (version >= FIRST && !faults.isEmpty() && !contracting.contains(version)) {
                found.put(migration.getFileName().toString(), faults);
            }
        }
        assertThat(found).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table old;",
                "alter table a drop column b;",
                "alter table a\n  rename b to c;",
                "alter table a alter column b type bigint;",
                "alter table a alter column b set not null;",
                "alter table a add column b text not null;",
                "alter table a add constraint c check (b > 0);",
                "create unique index once on a (b);",
            })
    void what_an_old_copy_could_not_live_with_is_found(String migration) {
        assertThat(faults(migration)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (b text not null check (b <> ''));\ncreate unique index c on a (b);",
                "alter table a add column b text;",
                "alter table a add column b text not null default '';",
                "-- We never drop table a.\ncreate index c on a (b);",
                "alter table a drop constraint b;",
            })
    void what_only_adds_is_not(String migration) {
        assertThat(faults(migration)).isEmpty();
    }

    @Test
    void what_is_listed_is_there_and_after_its_last_use() throws IOException {
        var all = migrations().stream().map(ExpandingTest::version).collect(Collectors.toSet());
        assertThat(all).containsAll(contracting());
    }

    private static List<String> faults(String migration) {
        var text =
                migration
                        .replaceAll("(?m)--.*$", " ")
                        .replaceAll("'[^']*'", "''")
                        .toLowerCase(Locale.ROOT);
        var made =
                MADE.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
        return Arrays.stream(text.split(";", -1))
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> isFault(statement, made))
                .toList();
    }

    private static boolean isFault(String statement, Set<String> made) {
        if (TAKES_AWAY.matcher(statement).find()) {
            return true;
        }
        var alters = ALTERS.matcher(statement);
        if (alters.find() && !made.contains(alters.group(1))) {
            return ADDS_A_DEMAND.matcher(alters.group(2)).find()
                    || ADDS_A_COLUMN
                            .matcher(alters.group(2))
                            .results()
                            .anyMatch(one -> {
                                var column = one.group();
                                return column.contains("not null") && !column.contains("default");
                            });
        }
        var unique = UNIQUE.matcher(statement);
        return unique.find() && !made.contains(unique.group(1));
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static int version(Path migration) {
        return Integer.parseInt(
                migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }

    private static Set<Integer> contracting() throws IOException {
        return Files.readAllLines(CONTRACTING).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> Integer.valueOf(line.split("\t", -1)[0]))
                .collect(Collectors.toSet());
    }
}
