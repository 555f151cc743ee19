package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Keyboard;
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

    private final List<String> faults = new ArrayList<>();
    private int ways;

    @Test
    void everybody_goes_her_way_with_the_keyboard_alone(@TempDir Path spring) {
        try (var chromium = Chromium.start()) {
            try (var server = demo(spring, SPRING)) {
                way("registering", () -> registering(server, chromium));
                way("ownPage", () -> ownPage(server, chromium));
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

    private Keyboard at(Page page, Server server, String path) {
        page.navigate(server.address().resolve(path).toString());
        return new Keyboard(page, faults);
    }

    private Page page(Chromium chromium, int width) {
        return chromium.page(width, ColorScheme.LIGHT, new ArrayList<>());
    }
}
