package dk.tingsted.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The pages about who gets in, as the law asks: on a phone and on a wide screen, light and dark.
class AccountPagesInBrowserTest {

    private final ArrayList<String> faults = new ArrayList<>();

    @Test
    void every_page_can_be_used_by_everybody() {
        try (var chromium = Chromium.start()) {
            try (var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                    var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
                List.of(phone, desk).forEach(this::lookAtAll);
            }
        }
        faults.removeIf(fault -> fault.contains("status of 403"));
        assertThat(faults).isEmpty();
    }

    private void lookAtAll(Page page) {
        var administrator = Identities.with(Role.ADMINISTRATOR, null);
        Identities.byMail(administrator);
        look(page, "/login", "login");
        page.navigate(at(Identities.link(administrator, "asked", Identities.now())));
        page.locator("main button").click();
        page.waitForURL("**/organiser/second/setup");
        look(page, "/organiser/second/setup", "setup");
        page.getByText("Sæt koder op").click();
        page.waitForURL("**/organiser/me/codes");
        look(page, "/organiser/me/codes", "codes");
        look(page, "/organiser/me", "account");
        page.getByText("Lav ti nye").click();
        page.getByText("Dine gendannelseskoder").first().waitFor();
        seen(page, "drawer");
        look(page, "/organiser/second?again=1", "second");

        var colleague = Identities.with(Role.READER, null);
        page.context().clearCookies();
        page.navigate(at(Identities.link(administrator, "console", Identities.now())));
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        seen(page, "console");
        look(page, "/organiser/people", "colleagues");
        look(page, "/organiser/people/" + colleague.id().value(), "colleague");
        page.context().clearCookies();
        page.navigate(at(Identities.link(colleague, "asked", Identities.now())));
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        look(page, "/organiser/people", "refused");
    }

    private void look(Page page, String path, String name) {
        page.navigate(at(path));
        seen(page, name);
    }

    private void seen(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "logins-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screens", file))
                        .setFullPage(true));
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }
}
