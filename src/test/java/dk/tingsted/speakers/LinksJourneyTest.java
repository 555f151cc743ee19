package dk.tingsted.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.people.Identities;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A day of people without accounts: the secretariat gives out links, the konferencier moves the
/// day, a speaker hands in what she shows.
class LinksJourneyTest {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));

    private final List<String> faults = new ArrayList<>();

    @Test
    void who_has_a_link_does_her_part_and_everybody_sees_it() {
        var conference = today();
        var slug = conference.slug().value();
        try (var chromium = Chromium.start();
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults);
                var lectern = chromium.page(320, ColorScheme.DARK, faults);
                var hall = chromium.page(1440, ColorScheme.DARK, faults);
                var speaker = chromium.page(320, ColorScheme.LIGHT, faults)) {
            desk.navigate(Running.server().organiser().toString());
            desk.locator("main button").click();
            desk.waitForURL("**/organiser");

            desk.navigate(at("/organiser/" + slug + "/passes"));
            look(desk, "passes");
            desk.locator("#lead-name").fill("Eva Prøvesen");
            desk.locator("section[aria-labelledby=leads] button:text-is('Lav link')").click();
            hall.navigate(at("/" + slug + "/screen"));
            open(lectern, desk.locator("#made").inputValue(), "**/lead");
            assertThat(lectern.locator("main").innerText())
                    .contains("Bo Prøvesen", "tilbage", "Næste skifte kl. 23.40");
            look(lectern, "lead");

            lectern.locator("button[value='overrun:5']").click();
            hall.waitForSelector(".now-moved");
            assertThat(hall.locator("#now").innerText()).contains("5 minutter mere");

            // What the secretariat does is on the lectern by itself.
            desk.navigate(at("/organiser/" + slug + "/day"));
            desk.locator("button[value='undo']").click();
            lectern.waitForCondition(() -> lectern.locator("button[value='undo']").count() == 0);
            lectern.navigate(at("/" + slug + "/lead/cards"));
            look(lectern, "cards");
            assertThat(lectern.locator(".cue-card").count()).isEqualTo(2);

            desk.navigate(at("/organiser/" + slug + "/passes"));
            assertThat(desk.locator(".passes-state").first().innerText()).startsWith("Sidst brugt");
            desk.locator("button:has-text('Vis link til Bo Prøvesen')").click();
            open(speaker, desk.locator("#made").inputValue(), "**/speaker");
            look(speaker, "speaker");
            speaker.locator("input[type=file]")
                    .setInputFiles(new FilePayload("Diger.pdf", "application/pdf", Files.pdf()));
            speaker.locator("button:has-text('Aflever')").click();
            speaker.waitForURL("**did=handed");
            look(speaker, "handed");

            desk.navigate(at("/organiser/" + slug + "/passes"));
            look(desk, "passes-handed");
            var zip = desk.waitForDownload(() -> desk.locator("a:has-text('Hent alle')").click());
            assertThat(zip.suggestedFilename()).isEqualTo(slug + "-slides.zip");
            desk.locator("button:has-text('Offentliggør')").click();
            desk.waitForURL("**did=released");
        }
        assertThat(faults).isEmpty();
    }

    private static void open(Page page, String link, String then) {
        page.navigate(link);
        page.locator("main button").click();
        page.waitForURL(then);
    }

    private void look(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/links-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private static Conference today() {
        var day = Identities.now().atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate();
        return Handed.published(
                """
                Dagen %s
                %s

                00.00 Hele dagen om diger
                v/ Bo Prøvesen, direktør, Vestby Kommune

                23.40 Debat
                v/ Ida Prøvesen, formand, Østby Kommune

                23.50 Farvel
                """
                        .formatted(UUID.randomUUID(), DATE.format(day)));
    }

    private static String at(String path) {
        return Running.server().address().resolve(path).toString();
    }
}
