package dk.tingsted.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes as they are taken: one from the desk with an account, one on a phone by her link, and the
/// network comes and goes.
class NotesInBrowserTest {

    private final Conference conference = Handed.conference();
    private final Notes notes = Running.server().verbs(Notes.class);
    private final List<String> faults = new ArrayList<>();

    @Test
    void two_write_in_one_list_and_lose_nothing() {
        try (var chromium = Chromium.start();
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults);
                var phone = chromium.page(320, ColorScheme.DARK, new ArrayList<>())) {
            signIn(desk);
            desk.navigate(at("/organiser/" + conference.slug() + "/notes"));
            byLink(phone, "Finn Prøvesen");
            for (var page : List.of(desk, phone)) {
                page.locator(".notes-stop", having("Diger i nord")).locator("a").click();
                page.locator(".notes-item", having("Diger i nord")).waitFor();
            }

            // From the keyboard alone.
            fresh(desk).click();
            for (var typed : List.of("Diget er lavt", "Det regner mere")) {
                desk.keyboard().type(typed);
                desk.keyboard().press("Enter");
            }
            desk.keyboard().press("Tab");
            desk.keyboard().type("især om vinteren");
            desk.keyboard().press("Enter");
            words(phone, 3);
            assertThat(drawn(phone))
                    .containsExactly("Diget er lavt", "Det regner mere", " især om vinteren");
            assertThat(noted())
                    .containsExactly(
                            new NotedPoint("Diget er lavt", List.of()),
                            new NotedPoint(
                                    "Det regner mere",
                                    List.of(new NotedPoint("især om vinteren", List.of()))));

            // A branch moves, and the caret stays where it was.
            rows(desk).nth(1).locator("textarea").click();
            desk.keyboard().press("Control+ArrowUp");
            phone.waitForCondition(() -> drawn(phone).getFirst().equals("Det regner mere"));
            desk.keyboard().press("End");
            desk.keyboard().type("!");
            phone.waitForCondition(() -> drawn(phone).getFirst().equals("Det regner mere!"));

            // Without network one writes on; with it, it is there once, beside what the others did.
            phone.context().setOffline(true);
            fresh(phone).fill("Skrevet uden net");
            fresh(phone).press("Enter");
            phone.locator(".notes-state.waiting", having("gemmes på denne maskine")).waitFor();
            rows(phone).nth(2).locator("textarea").fill("Diget er for lavt");
            rows(phone).nth(2).locator("textarea").press("Enter");
            rows(desk).nth(2).locator("textarea").fill("Diget er meget lavt");
            rows(desk).nth(2).locator("textarea").blur();
            desk.waitForCondition(() -> noted().toString().contains("meget lavt"));
            assertThat(noted().toString()).doesNotContain("uden net");
            phone.context().setOffline(false);
            desk.waitForCondition(() -> drawn(desk).contains("Skrevet uden net"));
            phone.locator(".notes-others", having("Diget er for lavt")).waitFor();
            desk.locator(".notes-others", having("Diget er for lavt")).waitFor();
            look(desk, "notes");
            look(phone, "notes");
            desk.locator(".notes-others button[value='take']").click();
            phone.waitForCondition(() -> drawn(phone).contains("Diget er for lavt"));
            assertThat(drawn(phone)).doesNotContain("Diget er meget lavt").hasSize(4);

            // A paste becomes points, and what is removed is taken back.
            fresh(desk).click();
            desk.evaluate(
                    """
                    () => { const data = new DataTransfer();
                      data.setData('text/plain', '• Første\\n   • anden\\nTredje');
                      document.activeElement.dispatchEvent(
                          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }
                    """);
            words(phone, 7);
            assertThat(drawn(phone)).contains("Første", " anden", "Tredje");
            desk.waitForCondition(() -> drawn(desk).contains(" anden"));
            rows(desk).last().locator("textarea").click();
            rows(desk).last().locator("button[value='remove']").click();
            words(phone, 6);
            desk.locator(".notes-gone summary").first().click();
            desk.locator(".notes-gone button").first().click();
            words(phone, 7);
            assertThat(drawn(phone)).isEqualTo(drawn(desk));
        }
        assertThat(faults).isEmpty();
    }

    private void byLink(Page page, String name) {
        page.navigate(at(Handed.link(conference, Purpose.NOTES, name, name)));
        page.locator("main button").click();
        page.waitForURL("**/notes");
    }

    private List<NotedPoint> noted() {
        return notes.of(conference).stream().flatMap(noted -> noted.points().stream()).toList();
    }

    /// Where a new point is typed under the first who speaks.
    private static Locator fresh(Page page) {
        return page.locator(".notes-lists .notes-new textarea").first();
    }

    private static Locator rows(Page page) {
        return page.locator(".notes-lists .notes-point");
    }

    private static void words(Page page, int many) {
        page.waitForCondition(() -> rows(page).count() == many);
    }

    /// With a blank before it for each level below the first.
    @SuppressWarnings("unchecked")
    private static List<String> drawn(Page page) {
        return (List<String>)
                rows(page)
                        .evaluateAll(
                                "all => all.map(row => ' '.repeat(row.dataset.level - 1) +"
                                        + " row.querySelector('textarea').value)");
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void signIn(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private static String at(String path) {
        return Running.server().address().resolve(path).toString();
    }

    private void look(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }
}
