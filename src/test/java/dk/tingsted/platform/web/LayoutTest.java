package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tingsted.pages.StaticTemplates;

class LayoutTest {

    @Test
    void every_page_links_to_the_accessibility_statement_and_names_its_language() {
        var page =
                new StaticTemplates()
                        .platformLayout(
                                "Kurv & <vej>",
                                "da",
                                output -> output.writeContent("<h1>Hej</h1>"),
                                null,
                                null,
                                null,
                                null,
                                true,
                                null,
                                Links.SERVED)
                        .render();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"da\">")
                .contains("<title>Kurv &amp; &lt;vej&gt;</title>")
                .contains("<a href=\"/was\">Tilgængelighedserklæring</a>")
                .contains(Assets.url("tingsted.css"))
                .doesNotContain("<script", "<style", " style=\"");
    }
}
