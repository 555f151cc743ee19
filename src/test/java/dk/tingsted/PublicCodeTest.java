package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What catalogues of public software read of this one (publiccode.yml, 0.4): the keys that the
/// standard requires, its lengths and its lists, and what must be as it is elsewhere.
class PublicCodeTest {

    private static final List<String> REQUIRED =
            List.of(
                    "publiccodeYmlVersion",
                    "name",
                    "url",
                    "platforms",
                    "developmentStatus",
                    "softwareType",
                    "description",
                    "legal",
                    "maintenance",
                    "localisation");

    @Test
    void it_has_what_the_standard_requires() throws IOException {
        var file = file();
        assertThat(file).containsKeys(REQUIRED.toArray(String[]::new));
        assertThat(file.get("publiccodeYmlVersion")).isEqualTo("0.4");
        assertThat(words(file, "url")).matches("https://\\S+\\.git");
        assertThat(list(file, "platforms"))
                .isSubsetOf("web", "windows", "mac", "linux", "ios", "android");
        assertThat(file.get("developmentStatus"))
                .isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(file.get("softwareType")).isEqualTo("standalone/web");
        assertThat(words(file, "releaseDate")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(list(part(file, "localisation"), "availableLanguages"))
                .containsExactly("da", "en");
        assertThat(part(file, "maintenance").get("type"))
                .isIn("internal", "contract", "community", "none");
        assertThat(list(part(file, "maintenance"), "contacts")).isNotEmpty();
    }

    @Test
    void each_description_is_as_long_as_catalogues_show() throws IOException {
        var descriptions = part(file(), "description");
        assertThat(descriptions).containsOnlyKeys("da", "en");
        for (var language : descriptions.keySet()) {
            var one = part(descriptions, language);
            assertThat(words(one, "genericName").length()).isLessThanOrEqualTo(35);
            assertThat(words(one, "shortDescription").length()).isLessThanOrEqualTo(150);
            assertThat(words(one, "longDescription").length()).isBetween(150, 10_000);
            assertThat(list(one, "features")).hasSizeGreaterThan(4);
        }
    }

    @Test
    void it_says_what_the_build_and_the_licence_say() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var version =
                Pattern.compile("<artifactId>tingsted</artifactId>\\s*<version>([^<]+)")
                        .matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(file().get("softwareVersion")).isEqualTo(version.group(1));
        var licence = words(part(file(), "legal"), "license");
        assertThat(pom).contains("<license><name>" + licence + "</name></license>");
        assertThat(Files.readString(Path.of("LICENCE")))
                .contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    private static Map<String, Object> file() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, Object> file = yaml.load(Files.readString(Path.of("publiccode.yml")));
        return Objects.requireNonNull(file);
    }

    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        @SuppressWarnings("unchecked")
        var part = (Map<String, Object>) Objects.requireNonNull(whole.get(name), name);
        return part;
    }

    private static List<String> list(Map<String, Object> whole, String name) {
        return whole.get(name) instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of();
    }

    private static String words(Map<String, Object> whole, String name) {
        return Objects.requireNonNull(whole.get(name), name).toString().strip();
    }
}
