package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything in the jar may be handed on with it: the lists that the build makes name a licence
/// that fits EUPL-1.2 for each piece. Of several, one is enough.
class LicencesTest {

    private static final Path FOLDER = Path.of("target", "classes", "META-INF");

    /// The lesser licence and the one with the Classpath Exception allow what we do; the plain
    /// General Public Licence and the Affero one do not.
    private static final Pattern FITS =
            Pattern.compile(
                    "(?i)(the )?apache.*2\\.0|mit.*|the mit.*|0bsd|bsd.*|isc|edl 1\\.0|epl[ -]2\\.0"
                            + "|eclipse public.*2\\.0|eclipse distribution.*|bouncy castle.*"
                            + "|lgpl.*|gnu lesser.*|gpl2 w/ cpe|ofl.*|.*and ofl.*|bitstream.*|unlicen[sc]e|cc0.*");

    private static final Pattern NAMES = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))*)\\)\\s");

    @Test
    void everything_in_the_jar_may_be_handed_on() throws IOException {
        var java = lines("THIRD-PARTY.txt").filter(line -> line.contains(":")).toList();
        var web = lines("THIRD-PARTY-web.txt").toList();
        assertThat(java).hasSizeGreaterThan(100);
        assertThat(web).hasSizeGreaterThan(4);
        assertThat(java).filteredOn(line -> !fits(line)).isEmpty();
        assertThat(web).filteredOn(line -> !fits(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "     (GNU General Public License, version 3) Grab (org.example:grab:1 - x)",
                "     (AGPL-3.0-or-later) Cloud (org.example:cloud:1 - x)",
                "     (GNU Affero General Public License) Cloud (org.example:cloud:1 - x)",
                "     (GPL-2.0-only) Old (org.example:old:1 - x)",
                "     (Unknown license) What (org.example:what:1 - x)"
            })
    void what_may_not_be_handed_on_is_found(String line) {
        assertThat(fits(line)).isFalse();
    }

    private static boolean fits(String line) {
        return names(line).stream().anyMatch(name -> FITS.matcher(name).matches());
    }

    /// Those in front; the piece itself stands in brackets, too, at the end.
    private static List<String> names(String line) {
        return NAMES.matcher(line.strip() + " ")
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.matches("[\\w.-]+:[\\w.-]+:.*"))
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> line.contains("("));
    }
}
