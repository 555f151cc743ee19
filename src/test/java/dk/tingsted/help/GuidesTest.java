package dk.tingsted.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuidesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)]\\(([^)\\s]+)\\)");

    private final Running.Browser reader = Running.browser();

    @Test
    void participants_find_help_in_both_languages_from_every_page() {
        assertThat(reader.get("/help").body())
                .contains("<html lang=\"da\">", "Min tilmelding", "href=\"/help?lang=en\"");
        assertThat(reader.get("/help?lang=en").body())
                .contains("<html lang=\"en\">", "My registration", "href=\"/help\"");
        assertThat(reader.get("/").body()).contains("<a href=\"/help\">Hjælp</a>");
    }

    @Test
    void the_secretariat_reads_its_guides_and_sees_their_pictures_when_it_has_signed_in() {
        assertThat(reader.get("/organiser/help").statusCode()).isNotEqualTo(200);
        var organiser = Running.organiser();
        var guide = organiser.get("/organiser/help").body();
        assertThat(guide).contains("href=\"/organiser/help/deltager\"", "loading=\"lazy\"");
        var picture = Pattern.compile("src=\"(/organiser/help/billeder/[^\"]+)").matcher(guide);
        assertThat(picture.find()).isTrue();
        assertThat(organiser.get(picture.group(1)).headers().firstValue("Content-Type"))
                .contains("image/png");
        assertThat(organiser.get("/organiser/help/findes-ikke").statusCode()).isEqualTo(404);
    }

    @Test
    void no_link_and_no_picture_of_the_guides_leads_nowhere() throws IOException {
        for (var file : markdown()) {
            LINK.matcher(Files.readString(file))
                    .results()
                    .filter(link -> !link.group(3).matches("(https?:|mailto:|#|/).*"))
                    .forEach(link -> {
                        var to = link.group(3).replaceFirst("#.*", "");
                        assertThat(file.resolveSibling(to)).as(file + " leads to " + to).exists();
                        assertThat(link.group(2)).as("what " + to + " is").isNotBlank();
                    });
        }
    }

    @Test
    void links_between_guides_lead_between_pages_and_others_become_words() {
        var text =
                GuideText.of(
                        """
                        # Titel
                        ## Første *del* & mere
                        Se [drift](drift.md#start), [beslutninger](../decisions) og [her](#titel).
                        ![Et billede](billeder/x.png)
                        """,
                        "/organiser/help");
        assertThat(text.title()).isEqualTo("Titel");
        assertThat(text.parts())
                .containsExactly(new GuideText.Part("første-del-mere", "Første del & mere"));
        assertThat(text.html())
                .contains(
                        "<h2 id=\"første-del-mere\">",
                        "<a href=\"/organiser/help/drift#start\">drift</a>",
                        ", beslutninger og",
                        "src=\"/organiser/help/billeder/x.png\"");
    }

    private static List<Path> markdown() throws IOException {
        try (var files = Files.walk(DOCS)) {
            return Stream.concat(files, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
