package dk.tingsted.discussions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Network;
import dk.tingsted.Running;
import dk.tingsted.discussions.board.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A phone in the hall that loads its page again while its network is away, with the rules of the
/// house for what scripts may do.
class WithoutNetworkTest {

    private static final String KEPT =
            "async path => await (await (await caches.open('tingsted-hall')).match(path))?.text() ?? ''";

    private final Halls hall = Halls.open();
    private final List<String> faults = new ArrayList<>();

    @Test
    void what_was_typed_at_a_table_is_there_after_a_reload_and_is_sent_once() throws Exception {
        try (var chromium = Chromium.start();
                var network = Network.to(() -> Running.server().address());
                var phone = phone(chromium)) {
            write(open(phone, network, hall.at(1, 1)), "Før");
            assertThat(phone.locator(".table-queue li")).hasCount(0);
            kept(phone, hall.at(1, 1), "id=\"write\"");

            network.away();
            write(phone, "Imens");
            phone.fill("#text", "Halvt skrev");
            phone.reload();
            assertThat(phone.locator(".table-queue li")).containsText("Imens");
            assertThat(phone.locator("#text")).hasValue("Halvt skrev");
            write(phone, "Efter genindlæsning");
            assertThat(phone.locator(".table-queue li")).hasCount(2);
            look(phone, "table-away");

            network.back();
            assertThat(phone.locator(".table-queue li")).hasCount(0);
            assertThat(hall.talk(1).of(1))
                    .extracting(Remark::words)
                    .containsExactly("Før", "Imens", "Efter genindlæsning");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_vote_that_was_pressed_without_network_is_counted_when_it_is_back() throws Exception {
        var remark = UUID.randomUUID();
        Halls.talks()
                .write(
                        hall.conference(),
                        hall.talk(1).discussion().id(),
                        1,
                        remark,
                        "Diget er lavt");
        var organiser = Running.organiser();
        try (var chromium = Chromium.start();
                var network = Network.to(() -> Running.server().address());
                var phone = phone(chromium);
                var wall = chromium.page(1440, ColorScheme.LIGHT, faults)) {
            wall.navigate(
                    Running.server().address().resolve("/" + hall.slug() + "/wall").toString());
            open(phone, network, "/" + hall.slug() + "/vote");
            assertThat(phone.locator(".vote-page")).containsText("ikke åbnet endnu");
            assertThat(phone.locator(".vote-talks")).containsText("Diger og sluser");

            // Opened while she looks: the page follows, and the wall shows the code.
            organiser.post(hall.organiser("discussions/votes"), "act=open&dots=3");
            assertThat(phone.locator("#next")).hasText("Diget er lavt");
            assertThat(wall.locator(".wall-vote svg")).isVisible();
            faults.addAll(Chromium.faults(wall));
            look(wall, "wall-vote");
            kept(phone, "/" + hall.slug() + "/vote", "Diget er lavt");

            network.away();
            phone.click("button[value='agree']");
            assertThat(phone.locator(".vote-queue li")).containsText("Enig – Diget er lavt");
            phone.reload();
            assertThat(phone.locator(".vote-queue li")).containsText("Enig – Diget er lavt");
            assertThat(phone.locator("section.vote-next")).isHidden();
            phone.click("button[value^='more:']");
            assertThat(phone.locator("#vote-lost")).isVisible();
            look(phone, "vote-away");
            assertThat(votes()).isZero();

            network.back();
            assertThat(phone.locator(".vote-queue li")).hasCount(0);
            assertThat(votes()).isEqualTo(1);
            phone.click("button[value^='more:']");
            assertThat(phone.locator(".vote-left")).containsText("2 tilbage af 3");
            organiser.post(hall.organiser("discussions/votes"), "act=close");
            assertThat(phone.locator(".vote-page")).containsText("Afstemningen er slut");
            assertThat(wall.locator(".wall-dots")).hasText("● 1 prik");
            look(wall, "wall-dots");
        }
        assertThat(faults).isEmpty();
    }

    /// With the policy of the house, which other tests set aside.
    private Page phone(Chromium chromium) {
        var phone = chromium.browser().newPage();
        phone.setViewportSize(360, 800);
        phone.onPageError(error -> faults.add(error));
        phone.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        return phone;
    }

    private static Page open(Page phone, Network network, String path) {
        phone.navigate(network.address().resolve(path).toString());
        return phone;
    }

    /// Waits until the worker has the page as it is.
    private static void kept(Page phone, String path, String words) {
        phone.waitForCondition(() -> phone.evaluate(KEPT, path).toString().contains(words));
    }

    private static void write(Page phone, String words) {
        phone.fill("#text", words);
        phone.click("button[value='write']");
    }

    private long votes() {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("select count(*) from remark_vote where conference = :conference")
                .param("conference", hall.conference().id().value())
                .query(Long.class)
                .single();
    }

    private static void look(Page page, String name) {
        var file = "target/screens/" + name + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }
}
