package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Slug;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Every page that an organiser meets, with the longest of the real programmes in it.
class OrganiserPagesInBrowserTest {

    private static final Path FORUM =
            Path.of("src/test/resources/corpus/04-kl-social-sundhed-2022/input.txt");

    @Test
    void every_page_can_be_used_by_everybody_on_a_phone_and_on_a_wide_screen() throws Exception {
        var faults = new ArrayList<String>();
        var paths = paths(imported(), proposed());
        try (var chromium = Chromium.start()) {
            try (var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                    var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
                for (var page : List.of(phone, desk)) {
                    signIn(page, faults);
                    paths.forEach(path -> look(page, path, faults));
                }
            }
        }

        // Chromium itself says of every page that is not found that it was not found.
        faults.removeIf(fault -> fault.endsWith("status of 404 (Not Found)"));
        assertThat(faults).isEmpty();
    }

    @Test
    void an_item_opens_where_it_stands_and_the_document_shows_its_lines() throws Exception {
        var messages = new ArrayList<String>();
        var address = "/organiser/" + imported();
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            signIn(page, messages);
            page.navigate(at(address));
            page.locator("a.row-open").nth(20).focus();
            page.keyboard().press("Enter");
            page.locator(".opened").waitFor();
            assertThat(page.locator(".opened").count()).isEqualTo(1);
            assertThat(page.locator(".paper-current").first().boundingBox().y)
                    .isBetween(0.0, 900.0);
            assertThat(page.locator(":focus").getAttribute("id")).startsWith("r-items-");
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void the_review_of_a_long_programme_is_light() throws Exception {
        var review = Running.organiser().get("/organiser/" + imported());
        assertThat(review.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
    }

    private static void signIn(Page page, List<String> faults) {
        for (var path : List.of("/login", "/login/sent")) {
            look(page, path, faults);
        }
        page.navigate(Running.server().organiser().toString());
        faults.addAll(Chromium.faults(page));
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private static void look(Page page, String path, List<String> faults) {
        page.navigate(at(path));
        faults.addAll(Chromium.faults(page));
        var name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\W+", "-");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                Path.of(
                                        "target/screens/organiser-"
                                                + name
                                                + "-"
                                                + page.viewportSize().width
                                                + ".png")));
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }

    private static List<String> paths(String slug, String withNextVersion) {
        var review = "/organiser/" + slug;
        return List.of(
                "/organiser",
                "/organiser/import",
                review,
                review + "?did=corrected&item=1200-hvordan-loefter-vi-den",
                review + "?item=om",
                review + "/version",
                "/organiser/" + withNextVersion + "/version",
                review + "/history",
                "/organiser/" + lettered(withNextVersion) + "/notices",
                review + "/followup",
                "/organiser/people",
                "/organiser/people/log",
                "/organiser/findes-ikke");
    }

    /// A conference that was handed another version of its document.
    private static String proposed() throws java.io.IOException {
        var slug = imported();
        var conference =
                Running.server().verbs(Conferences.class).find(new Slug(slug)).orElseThrow();
        var text =
                Files.readString(FORUM)
                        .replace("Frokost", "Let anretning")
                        .replace("Jakob", "Jacob")
                        .replace("Velkommen", "Goddag");
        var upload =
                new Upload("forum-2.txt", text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        Running.server()
                .verbs(Versions.class)
                .propose(conference, upload, "Anna Eksempel", Instant.EPOCH);
        return slug;
    }

    /// The same when both versions are published, so that there are letters to read.
    private static String lettered(String slug) {
        var programmes = Running.server().verbs(Programmes.class);
        var conference =
                Running.server().verbs(Conferences.class).find(new Slug(slug)).orElseThrow();
        programmes.publish(conference, Status.PRELIMINARY, "Anna Eksempel", Instant.EPOCH);
        Running.server()
                .verbs(Versions.class)
                .accept(conference, _ -> true, "Anna Eksempel", Instant.EPOCH);
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.EPOCH);
        return slug;
    }

    private static String imported() throws java.io.IOException {
        var programmes = Running.server().verbs(Programmes.class);
        var upload = new Upload("forum.txt", Files.readAllBytes(FORUM), UUID.randomUUID());
        return switch (programmes.importDocument(upload, "Anna Eksempel", Instant.EPOCH)) {
            case Imported.Welcome(var conference) -> conference.slug().value();
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }
}
