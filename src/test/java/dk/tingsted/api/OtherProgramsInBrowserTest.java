package dk.tingsted.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.form.Registered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The pages about other programs, empty and full, and with something wrong in the form.
class OtherProgramsInBrowserTest {

    private final Conference conference = Registered.open(null, Registered.two(), List.of());
    private final List<String> faults = new ArrayList<>();

    @Test
    void each_can_be_used_by_everybody_whatever_stands_in_it() {
        try (var chromium = Chromium.start()) {
            for (int width : new int[] {320, 768, 1440}) {
                var colours = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.page(width, colours, faults)) {
                    page.navigate(Running.server().organiser().toString());
                    page.locator("main button").click();
                    page.waitForURL("**/organiser");
                    tokens(page);
                    webhooks(page);
                }
            }
        }
        // A form that is refused is answered so, and a browser writes that down.
        assertThat(faults).allMatch(one -> one.contains("a status of 422"));
    }

    private void tokens(Page page) {
        open(page, "/api");
        page.locator("#name").fill("Adgangssystemet ved hovedindgangen");
        page.locator("#scope-checkin").check();
        page.locator(".api-form button").click();
        assertThat(page.locator("#secret").inputValue()).startsWith("tingsted_");
        see(page, "token-made");
        page.locator("#name").fill("Uden noget");
        page.locator(".api-form button").click();
        assertThat(page.locator(".error-summary").isVisible()).isTrue();
        assertThat(page.locator("#name").inputValue()).isEqualTo("Uden noget");
        see(page, "token-wrong");
    }

    private void webhooks(Page page) {
        open(page, "/webhooks");
        page.locator("#address").fill("https://adgang.example.dk/" + "langt".repeat(30));
        page.locator("#event-registration-made").check();
        page.locator("#event-edition-published").check();
        page.locator(".api-form button").click();
        see(page, "webhook-made");
        page.locator(".api-line button:has-text('Send en prøve')").first().click();
        see(page, "webhook-tried");
    }

    private void open(Page page, String rest) {
        page.navigate(Running.server().address() + "/organiser/" + conference.slug() + rest);
        see(page, rest.substring(1));
    }

    private void see(Page page, String name) {
        int width = page.viewportSize().width;
        var at = name + " " + width + ": ";
        Chromium.faults(page).forEach(fault -> faults.add(at + fault));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "other-programs", name + "-" + width + ".png")));
    }
}
