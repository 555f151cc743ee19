package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the guides say of settings is what there is.
class SettingsGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(TINGSTED_[A-Z_]+)` \\|");
    private static final Pattern NAMED = Pattern.compile("TINGSTED_[A-Z_]+[A-Z]");

    /// Of the script that starts the program, not of the program.
    private static final List<String> OTHERS =
            List.of("TINGSTED_JAVA_HOME", "TINGSTED_JAVA_OPTIONS");

    @Test
    void the_table_has_every_setting_once_and_no_other() throws IOException {
        var table = Files.readString(Path.of("docs/da/indstillinger.md"));
        assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(known());
    }

    @Test
    void no_guide_names_a_setting_that_there_is_not() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            for (var file : Stream.concat(files, Stream.of(Path.of("README.md"))).toList()) {
                if (file.toString().endsWith(".md")) {
                    assertThat(NAMED.matcher(Files.readString(file)).results())
                            .as(file.toString())
                            .allMatch(name ->
                                    known().contains(name.group())
                                            || OTHERS.contains(name.group()));
                }
            }
        }
    }

    private static List<String> known() {
        return Settings.names().stream().map(SettingsFile::variable).toList();
    }
}
