package dk.tingsted.notes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.tingsted.Chromium;
import dk.tingsted.Network;
import dk.tingsted.Running;
import dk.tingsted.agreement.Debated;
import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A note-taker whose network is away loads her page again.
class NotesAwayTest {

    private static final String KEPT =
            "async path => await (await (await caches.open('tingsted-hall')).match(path))?.text() ?? ''";

    private final Conference conference = Debated.conference();
    private final Notes notes = Running.server().verbs(Notes.class);
    private final List<String> faults = new ArrayList<>();

    @Test
    void what_was_noted_is_there_after_a_reload_without_network_and_the_tables_are_followed()
            throws Exception {
        try (var chromium = Chromium.start();
                var network = Network.to(() -> Running.server().address());
                var phone = phone(chromium)) {
            var link = Handed.link(conference, Purpose.NOTES, "Finn", "Finn Prøvesen");
            phone.navigate(network.address().resolve(link).toString());
            phone.locator("main button").click();
            phone.waitForURL("**/notes");
            var path = "/" + conference.slug() + "/notes";
            phone.navigate(network.address().resolve(path + "?at=-").toString());
            var said = phone.locator("#notes-sheets .notes-tables");
            assertThat(said).containsText("Begynd overgangen");
            say("Nyt fra bord syv");
            assertThat(said).containsText("Nyt fra bord syv");

            write(phone, "Før");
            phone.waitForCondition(() -> noted().equals(List.of("Før")));
            phone.waitForCondition(
                    () -> phone.evaluate(KEPT, path).toString().contains("id=\"notes\""));
            network.away();
            phone.reload();
            assertThat(phone.locator("#notes-sheets .notes-point")).hasCount(1);
            write(phone, "Imens");
            phone.reload();
            assertThat(phone.locator("#notes-sheets .notes-point")).hasCount(2);
            assertThat(phone.locator("#notes-state")).containsText("venter på net");
            look(phone);

            network.back();
            phone.waitForCondition(() -> noted().equals(List.of("Før", "Imens")));
            assertThat(phone.locator("#notes-state")).containsText("Du skriver som");
        }
        assertThat(faults).isEmpty();
    }

    private void say(String words) {
        var talks = Running.server().verbs(Discussions.class);
        var talk = talks.hall(conference.slug().value()).talks().getFirst();
        talks.write(conference, talk.discussion().id(), 7, UUID.randomUUID(), words);
    }

    private static void write(Page page, String words) {
        Locator box = page.locator("#notes-sheets .notes-new textarea").first();
        box.fill(words);
        box.press("Enter");
    }

    private List<String> noted() {
        return notes.of(conference).stream()
                .flatMap(one -> one.points().stream())
                .map(NotedPoint::text)
                .toList();
    }

    /// With the policy of the house, which other tests set aside.
    private Page phone(Chromium chromium) {
        var phone = chromium.browser().newPage();
        phone.setViewportSize(360, 800);
        phone.onPageError(faults::add);
        phone.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        return phone;
    }

    private static void look(Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screens/notes-away.png")));
    }
}
