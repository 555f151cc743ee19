package dk.tingsted.registration.planned;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page of the planned letters, on a phone and on a desk.
class PlannedInBrowserTest {

    private final Coming coming = Coming.on("Onsdag den 21. april 2032", null);

    @Test
    void the_page_can_be_used_by_everybody() {
        coming.comes("Ida Prøve", Coming.EARLY);
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            for (var page : List.of(phone, desk)) {
                signIn(page);
                page.navigate(at("/planned"));
                look(page, faults, "planned");
                page.locator("#letter-links button").first().click();
                page.waitForURL("**/planned?did=*");
                page.locator("#meeting").fill("http://forkert");
                page.locator("#days").fill("99");
                page.locator("form[action$='/planned'] > button").click();
                page.waitForSelector(".error-summary");
                assertThat(page.locator("#meeting").inputValue()).isEqualTo("http://forkert");
                look(page, faults, "planned-wrong");
            }
        }
        // The browser itself says on the console that a form was refused.
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private static void signIn(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private String at(String page) {
        return Running.server().address() + coming.at(page);
    }
}
