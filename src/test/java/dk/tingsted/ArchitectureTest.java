package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The picture of the modules in the documentation is drawn from the modules.
class ArchitectureTest {

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final String BEGIN = "<!-- modules -->\n";
    private static final String END = "<!-- end of modules -->";

    @Test
    void the_picture_of_the_modules_is_as_they_are() throws IOException {
        var page = Files.readString(PAGE);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        var after = page.substring(page.indexOf(END));
        var drawn = drawn(leans());
        if (System.getenv("TINGSTED_DRAW") != null) {
            Files.writeString(PAGE, before + drawn + after);
        }
        assertThat(Files.readString(PAGE))
                .as("TINGSTED_DRAW=yes mvn test -Dtest=ArchitectureTest draws it again")
                .isEqualTo(before + drawn + after);
    }

    /// Which module leans on which, as the classes do it.
    private static Map<String, Set<String>> leans() {
        var modules = ApplicationModules.of(Tingsted.class);
        var leans = new TreeMap<String, Set<String>>();
        for (var module : modules) {
            leans.put(
                    name(module),
                    module.getDirectDependencies(modules).stream()
                            .map(one -> name(one.getTargetModule()))
                            .filter(one -> !one.equals(name(module)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return leans;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String drawn(Map<String, Set<String>> leans) {
        var picture =
                leans.entrySet().stream()
                        .filter(one -> !one.getKey().equals("command"))
                        .flatMap(one ->
                                one.getValue().stream()
                                        .filter(to -> !isOnTheWay(leans, one.getKey(), to))
                                        .map(to -> "  " + one.getKey() + " --> " + to + "\n"))
                        .collect(Collectors.joining());
        var table =
                leans.entrySet().stream()
                        .map(one ->
                                "| `"
                                        + one.getKey()
                                        + "` | "
                                        + summary(one.getKey())
                                        + " | "
                                        + (one.getKey().equals("command")
                                                ? "all"
                                                : String.join(", ", one.getValue()))
                                        + " |\n")
                        .collect(Collectors.joining());
        return "```mermaid\ngraph BT\n"
                + picture
                + "```\n\n| module | what it is | leans on |\n|---|---|---|\n"
                + table;
    }

    /// Whether another that it leans on leans on it, too: no line of its own in the picture.
    private static boolean isOnTheWay(Map<String, Set<String>> leans, String from, String to) {
        return leans.getOrDefault(from, Set.of()).stream()
                .filter(one -> !one.equals(to))
                .anyMatch(one -> reaches(leans, one, to));
    }

    private static boolean reaches(Map<String, Set<String>> leans, String from, String to) {
        return leans.getOrDefault(from, Set.of()).contains(to)
                || leans.getOrDefault(from, Set.of()).stream()
                        .anyMatch(one -> reaches(leans, one, to));
    }

    /// The first sentence of the package's own words.
    private static String summary(String module) {
        var file = Path.of("src/main/java/dk/tingsted", module, "package-info.java");
        try {
            return Files.readAllLines(file).stream()
                    .takeWhile(line -> line.startsWith("///") && !line.equals("///"))
                    .map(line -> line.substring(3).strip())
                    .collect(Collectors.joining(" "))
                    .replaceFirst("(?<=[.])\\s.*", "")
                    .replace("|", "\\|");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
