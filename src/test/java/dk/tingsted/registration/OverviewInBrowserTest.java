package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.form.Registered;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The lists of a secretariat, empty and full of names that are longer than anybody thought.
class OverviewInBrowserTest {

    private static final String LONG =
            "Anne-Margrethe Kristiane Elisabeth von Sønderjysk-Vesterhavsgaard Prøve Eksempelsen";
    private static final String UNBROKEN =
            "Specialpædagogisk"
                    + "handicapvirksomhedssammenslutningsrepræsentantskabsformandskabet";

    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference empty = Registered.open(null, Registered.two(), List.of());
    private final Conference full = Registered.open(null, Registered.two(), List.of());
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_list_can_be_used_by_everybody_whatever_stands_in_it() {
        fill();
        try (var chromium = Chromium.start()) {
            for (int width : new int[] {320, 768, 1440}) {
                var colours = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.page(width, colours, faults)) {
                    signIn(page);
                    lists(page, full, "full");
                    if (width == 320) {
                        lists(page, empty, "empty");
                        single(page);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void lists(Page page, Conference conference, String state) {
        var start = "/organiser/" + conference.slug();
        look(page, start + "/participants", "participants-" + state);
        look(page, start + "/participants?who=all&q=findes+ikke", "none-found-" + state);
        look(page, start + "/figures", "figures-" + state);
        look(page, start + "/kitchen", "kitchen-" + state);
        look(page, start + "/outbox", "outbox-" + state);
        look(page, start + "/notices", "notices-" + state);
    }

    private void single(Page page) {
        var start = "/organiser/" + full.slug();
        for (var one : registrations.of(full.id())) {
            var name = one.standing().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            look(page, start + "/participants/" + one.id().value(), name);
        }
        page.navigate(Running.server().address() + start + "/outbox");
        page.locator("a:has-text('Slettet')").first().click();
        see(page, "letter-erased");
    }

    private void fill() {
        register(LONG, "a", 0, "Uden nødder, uden laktose, uden gluten, uden " + UNBROKEN);
        register("Bo Prøve", "b".repeat(60), 1, "Fisk");
        register(LONG + " den anden", "c", 1, "");
        register("Per Prøve", "d", 0, "");
        register("Eva Prøve", "e", 0, "");
        var organiser = Running.organiser();
        var all = registrations.of(full.id());
        var start = "/organiser/" + full.slug() + "/participants/";
        organiser.post(start + all.get(3).id().value() + "/withdraw", "reason=Syg");
        organiser.post(start + all.get(4).id().value() + "/erase", "");
    }

    private void register(String name, String mailbox, int group, String diet) {
        var setup = Running.server().verbs(Setups.class).of(full.id()).orElseThrow();
        var form =
                "act=send&waits=yes&p0-consent=yes&p0-municipality=Aarhus&key=%s&p0-name=%s&p0-address=%s@oestby.dk&p0-group=%d&p0-post=%s&p0-organisation=%s&p0-diet=%s"
                        .formatted(
                                UUID.randomUUID(),
                                encoded(name),
                                mailbox,
                                setup.groups().get(group).id().value(),
                                encoded(UNBROKEN),
                                encoded("Foreningen " + UNBROKEN),
                                encoded(diet));
        var answer = Running.browser().post("/" + full.slug() + "/registration", form);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void look(Page page, String path, String name) {
        page.navigate(Running.server().address() + path);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        see(page, name);
    }

    private void see(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/overview-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private static void signIn(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
