package dk.tingsted.workshops.choosing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Three browsers at once: the secretariat opens and closes, and two who come see it happen.
class WorkshopsInBrowserTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void two_wish_the_secretariat_closes_and_both_see_their_rooms() {
        var day = Gathered.today(3);
        var organiser = Running.organiser();
        var act = day.organiser() + "/" + day.block().id();
        organiser.post(act, day.setup("wishes", 1, ""));
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults);
                var secretariat = chromium.page(1024, ColorScheme.LIGHT, faults)) {
            enter(phone, day, 0);
            enter(desk, day, 1);
            assertThat(phone.locator(".workshops-lead")).containsText("når det bliver tid");
            secretariat.navigate(at(Running.server().organiser().getPath()));
            secretariat.locator("main button").click();
            secretariat.navigate(at(day.organiser()));
            look(secretariat, "rounds");
            secretariat.getByText("Åbn nu i 3 minutter").click();

            var first = "#tap-rank-" + day.workshop(0);
            phone.locator(first).click();
            phone.locator("#tap-rank-" + day.workshop(1)).click();
            desk.locator(first).click();
            assertThat(phone.locator(".workshops-state")).hasText("Dine ønsker er gemt.");
            assertThat(desk.locator(".workshops-state")).hasText("Dine ønsker er gemt.");
            look(phone, "wishing");
            look(desk, "wishing");
            secretariat.getByText("Luk nu").click();

            assertThat(phone.locator(".workshops-seat h3")).isVisible();
            assertThat(desk.locator(".workshops-seat h3")).isVisible();
            assertThat(phone.locator(".workshops-door")).isVisible();
            var rooms = new ArrayList<>(phone.locator(".workshops-seat h3").allTextContents());
            rooms.addAll(desk.locator(".workshops-seat h3").allTextContents());
            assertThat(rooms).doesNotHaveDuplicates().hasSize(2);
            look(phone, "told");
            look(desk, "told");
            secretariat.evaluate(
                    "document.querySelectorAll('details').forEach(one => one.open = true)");
            look(secretariat, "rounds-told");
            secretariat.navigate(at(act + "/list"));
            look(secretariat, "list");
            late(chromium, day);
        }
        assertThat(faults).isEmpty();
    }

    /// The third had not wished: she sees what is left and takes it.
    private void late(Chromium chromium, Gathered day) {
        try (var late = chromium.page(320, ColorScheme.DARK, faults)) {
            enter(late, day, 2);
            look(late, "late");
            late.locator(".workshops-option button:not([disabled])").first().click();
            assertThat(late.locator(".workshops-seat h3")).isVisible();
        }
    }

    private static void enter(Page page, Gathered day, int person) {
        page.navigate(at(day.link(person)));
        page.locator("main button").click();
        page.waitForURL("**/mine");
        page.locator(".own-part a[href$='/workshops']").click();
        page.waitForURL("**/workshops");
    }

    private static String at(String path) {
        return Running.server().address().resolve(path).toString();
    }

    private void look(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/workshops-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }
}
