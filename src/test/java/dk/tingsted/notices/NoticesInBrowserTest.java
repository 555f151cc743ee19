package dk.tingsted.notices;

import static dk.tingsted.notices.Attended.PROGRAMME;
import static dk.tingsted.notices.Attended.publish;
import static dk.tingsted.notices.Attended.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import dk.tingsted.programme.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The letters about changes are read and released, on a phone and on a wide screen.
class NoticesInBrowserTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void the_letter_to_all_and_those_to_single_people_are_read_and_released() {
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.DARK, faults);
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
            for (var page : List.of(phone, desk)) {
                journey(page);
            }
        }
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private void journey(Page page) {
        var conference = conference();
        asReader(page, conference);
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        page.navigate(at("/organiser/" + conference.slug() + "/notices"));
        see(page, "waiting");
        page.locator("#da-text").fill("Kære [alle]");
        page.locator("button:text('Frigiv til 2 deltagere')").click();
        page.locator("[aria-invalid=true]").waitFor();
        see(page, "refused");
        page.locator("#da-text").fill("Kære [navn]\n\nVi flytter til Søhuset.");
        page.locator("button:text('Frigiv til 2 deltagere')").click();
        page.waitForURL("**/notices?did=all-release");
        page.locator("button[value=away]").first().click();
        page.waitForURL("**/notices?did=away");
        see(page, "read");
        assertThat(page.locator("main").textContent())
                .contains("Alle deltagere om 2. udgave", "Sendes ikke");
    }

    /// Who may read alone sees no letters, and on the other pages no buttons.
    private void asReader(Page page, Conference conference) {
        var reader = Identities.with(Role.READER, conference.slug());
        page.navigate(at(Identities.link(reader, "asked", Identities.now())));
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        for (var path : List.of("", "/followup", "/figures")) {
            page.navigate(at("/organiser/" + conference.slug() + path));
            see(page, "reader" + path.replace('/', '-'));
        }
    }

    private static Conference conference() {
        var conference = Attended.conference();
        register(conference, Language.DANISH, "Ulla Usynlig");
        register(conference, Language.ENGLISH, "Grace Guest");
        publish(
                conference,
                PROGRAMME
                        .replace("Østby Rådhus, Torvet 1", "Søhuset, Søvej 2")
                        .replace("10.15 Haven", "10.30 Haven"));
        return conference;
    }

    private void see(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screens/notices-%s-%d.png"
                                                .formatted(name, page.viewportSize().width))));
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }
}
