package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The list of all that is in the jar.
class SbomTest {

    private static final String NAME = "META-INF/sbom/application.cdx.json";

    @Test
    void the_jar_says_what_is_in_it_with_versions_and_licences() throws IOException {
        var file = Path.of("target", "classes").resolve(NAME);
        assumeTrue(Files.exists(file), "The quick build makes no list");
        var bom = new JsonMapper().readTree(Files.readAllBytes(file));
        var parts = StreamSupport.stream(bom.get("components").spliterator(), false).toList();
        assertThat(bom.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(parts)
                .hasSizeGreaterThan(80)
                .allMatch(part -> part.hasNonNull("version"))
                .allMatch(part -> part.hasNonNull("licenses") && !part.get("licenses").isEmpty());
        assertThat(parts)
                .extracting(part -> part.get("name").asString())
                .contains("postgresql", "jetty-server", "poi-ooxml", "pdfbox", "angus-mail")
                .doesNotContain("junit-jupiter", "playwright", "assertj-core");
        assertThat(Running.browser().get("/" + NAME).statusCode()).isEqualTo(404);
        Found.that(
                "S17",
                getClass(),
                "CycloneDX %s in the jar: %d parts, each with version and licence; served nowhere"
                        .formatted(bom.get("specVersion").asString(), parts.size()));
    }
}
