package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Keyboard;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ways that people go, gone with the keyboard alone; to the place at the conference also
/// without a script.
@Tag("slow")
class KeyboardJourneysTest {

    private static final String SPRING = "2024-05-02T10:00:00+02:00";

    /// While the tables talk.
    private static final String SUMMER = "2024-06-18T14:20:00+02:00";

    private final List<String> faults = new ArrayList<>();
    private int ways;

    @Test
    void everybody_goes_her_way_with_the_keyboard_alone(
            @TempDir Path spring, @TempDir Path summer) {
        try (var chromium = Chromium.start()) {
            try (var server = demo(spring, SPRING)) {
                way("registering", () -> registering(server, chromium));
                way("ownPage", () -> ownPage(server, chromium));
                way("reviewing", () -> reviewing(server, chromium));
                way("hearing", () -> hearing(server, chromium));
            }
            try (var server = demo(summer, SUMMER)) {
                way("asking", () -> asking(server, chromium));
                way("table", () -> table(server, chromium));
                way("voting", () -> voting(server, chromium));
                way("noting", () -> noting(server, chromium));
            }
        }
        assertThat(faults).isEmpty();
        Found.that(
                "A4",
                getClass(),
                ways
                        + " ways with the keyboard alone, the focus seen at every step; the first without a script");
    }

    /// One that cannot be gone does not keep the others from being tried.
    private void way(String name, Runnable way) {
        try {
            way.run();
        } catch (RuntimeException | AssertionError e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    private static Server demo(Path folder, String clock) {
        var server =
                Server.start(
                        Settings.of(
                                List.of("--data", "" + folder, "--port", "0", "--clock", clock),
                                Map.of()));
        DemoConferences.bringTo(server);
        return server;
    }

    private void registering(Server server, Chromium chromium) {
        var here = new Visitors(server).withRowsIn("discussion_table").slug();
        try (var context =
                        chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setJavaScriptEnabled(false)
                                                .setViewportSize(320, 640));
                var page = context.newPage()) {
            var keys = at(page, server, "/" + here);
            keys.to("main a", "Tilmeld dig").go("Enter");
            keys.to("#p0-name").write("Ida Prøve").to("#p0-address").write("ida@oestby.dk");
            keys.to("#p0-group").press("ArrowDown");
            keys.to("button.button-send").go("Enter");
            assertThat(page.locator("main").textContent()).contains("Der er en plads");
            ways++;
        }
    }

    private void ownPage(Server server, Chromium chromium) {
        var visitors = new Visitors(server);
        var link = visitors.mine(visitors.withRowsIn("discussion_table"), 5);
        try (var page = page(chromium, 320)) {
            var keys = at(page, server, link);
            keys.to("main button").go("Enter");
            keys.to("summary", "Ret tilmeldingen").press("Enter").to("#p0-name").write("Bo Prøve");
            keys.to("button.button-primary[value=change]").go("Enter");
            assertThat(page.locator("[role=status]").first().textContent()).contains("rettet");
            keys.to("summary", "Meld fra").press("Enter");
            keys.to("button[value=withdraw]").go("Enter");
            assertThat(page.locator("main").textContent()).contains("ikke tilmeldt længere");
            ways++;
        }
    }

    private void reviewing(Server server, Chromium chromium) {
        var here = new Visitors(server).withRowsIn("discussion_table").slug();
        try (var page = page(chromium, 1440)) {
            var keys = at(page, server, server.organiser().getPath());
            keys.to("main button").go("Enter");
            page.navigate(server.address().resolve("/organiser/" + here).toString());
            keys.to("a.row-open").go("Enter");
            keys.to(".opened input[id$=title]").write("Ankomst og kaffe");
            keys.to(".opened button", "Gem rettelser").go("Enter");
            assertThat(page.locator(".row-title").allTextContents()).contains("Ankomst og kaffe");
            keys.to("[role=status] button", "Fortryd").go("Enter");
            assertThat(page.locator(".row-title").allTextContents())
                    .doesNotContain("Ankomst og kaffe");
            ways++;
        }
    }

    private void hearing(Server server, Chromium chromium) {
        try (var page = page(chromium, 1440)) {
            var keys = at(page, server, new Visitors(server).council("Skive Kommune"));
            keys.to("main button").go("Enter");
            keys.to("input[name=decision]").press("ArrowDown").press("ArrowUp");
            keys.to("#metOn").type("01052024");
            keys.to("#remarks").write("Byrådet har ingen bemærkninger.");
            keys.to("#by").write("Eva Prøve, byrådssekretær");
            keys.to("button", "svaret").go("Enter");
            assertThat(page.locator("[role=status]").first().textContent())
                    .contains("Svaret er modtaget");
            ways++;
        }
    }

    private void asking(Server server, Chromium chromium) {
        var visitors = new Visitors(server);
        var here = visitors.withRowsIn("discussion_table").slug();
        visitors.organiser().post("/organiser/" + here + "/questions", "act=open");
        try (var page = page(chromium, 320)) {
            var keys = at(page, server, "/" + here + "/questions");
            keys.to("#text").write("Hvad koster det?").to("#name").write("Bo Prøve");
            keys.to("button", "Stil spørgsmålet").press("Enter");
            page.locator("[data-question]", words("Hvad koster det?")).waitFor();
            ways++;
        }
    }

    private void table(Server server, Chromium chromium) {
        var visitors = new Visitors(server);
        var here = visitors.withRowsIn("discussion_table");
        visitors.organiser().post("/organiser/" + here.slug() + "/discussions", "act=open-all");
        var code =
                visitors.one(
                        "select code from discussion_table where number = 3 and conference = "
                                + here.id().value());
        try (var page = page(chromium, 320)) {
            var keys = at(page, server, "/" + here.slug() + "/table/" + code);
            if (page.locator("#text").count() == 0) {
                keys.to("main li a").go("Enter");
            }
            keys.to("#text").write("Sundhed skal begynde i skolen");
            keys.to("button[value=write]").press("Enter");
            page.locator("#live li", words("Sundhed skal begynde i skolen")).waitFor();
            ways++;
        }
    }

    private void voting(Server server, Chromium chromium) {
        var visitors = new Visitors(server);
        var here = visitors.withRowsIn("discussion_table").slug();
        visitors.organiser().post("/organiser/" + here + "/discussions/votes", "act=open&dots=3");
        try (var page = page(chromium, 320)) {
            var keys = at(page, server, "/" + here + "/vote");
            var first = page.locator("#next").textContent();
            keys.to("button[value=agree]").press("Enter");
            page.waitForCondition(() -> !first.equals(page.locator("#next").textContent()));
            keys.to("button[value^=more]").press("Enter");
            page.waitForCondition(() -> page.locator("#dots").textContent().contains("2"));
            ways++;
        }
    }

    private void noting(Server server, Chromium chromium) {
        var visitors = new Visitors(server);
        var here = visitors.withRowsIn("discussion_table");
        try (var page = page(chromium, 1440)) {
            var keys = at(page, server, visitors.pass(here, Purpose.NOTES, "eva", "Eva Prøve"));
            keys.to("main button").go("Enter");
            keys.to("main textarea").write("Vi mødes igen til efteråret").press("Enter");
            page.locator(".notes-point textarea").first().waitFor();
            page.waitForCondition(() ->
                    page.locator(".notes-point textarea").all().stream()
                            .anyMatch(one -> one.inputValue().contains("efteråret")));
            keys.press("Escape").to(".notes-stop a").press("Enter");
            ways++;
        }
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private Keyboard at(Page page, Server server, String path) {
        page.navigate(server.address().resolve(path).toString());
        return new Keyboard(page, faults);
    }

    private Page page(Chromium chromium, int width) {
        return chromium.page(width, ColorScheme.LIGHT, new ArrayList<>());
    }
}
