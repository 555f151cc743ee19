package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/security.md` names tests that exist, and leaves no requirement without an answer.
class SecurityTableTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^\\| ([0-9]+\\.[0-9]+\\.[0-9]+) \\| [123] \\| [^|]+ \\| ([^|]+) \\|$");

    @Test
    void every_requirement_has_a_test_that_exists_or_a_reason() throws IOException {
        var page = Files.readString(Path.of("docs", "security.md"));
        var tests = tests();
        var wrong = new ArrayList<String>();
        NAMED.matcher(page)
                .results()
                .forEach(found -> {
                    var text = tests.getOrDefault(found.group(1), "");
                    if (!text.contains("void " + found.group(2) + "(")) {
                        wrong.add(found.group());
                    }
                });
        var rows = ROW.matcher(page).results().toList();
        rows.stream()
                .map(row -> row.group(2))
                .filter(shown ->
                        !NAMED.matcher(shown).find()
                                && !shown.startsWith("By design: ")
                                && !shown.startsWith("Not met. "))
                .forEach(wrong::add);
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(95);
        assertThat(rows.stream().map(row -> row.group(1)).toList()).doesNotHaveDuplicates();
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            for (var file : list(files)) {
                var name = String.valueOf(file.getFileName()).replace(".java", "");
                tests.put(name, read(file));
            }
        }
        return tests;
    }

    private static List<Path> list(java.util.stream.Stream<Path> files) {
        return files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
