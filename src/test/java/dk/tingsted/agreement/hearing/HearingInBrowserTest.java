package dk.tingsted.agreement.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Debated;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hearing from end to end, in a browser: twenty parties are chosen, written to, and open their
/// links; some approve, some have remarks, one rejects, one is late, and some say nothing.
class HearingInBrowserTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/\\S+/pass/\\S+)");
    private static final int ANSWERS = 16;

    private final Conference conference = Debated.conference();
    private final LocalDate today = Identities.now().atZone(ZONE).toLocalDate();
    private final Agreement agreement = Debated.agreement(conference, today.plusDays(9));
    private final Hearings hearings = Running.server().verbs(Hearings.class);
    private final List<String> faults = new ArrayList<>();
    private final String here =
            Running.server().address()
                    + "/organiser/"
                    + conference.slug()
                    + "/agreement/"
                    + agreement.id();

    @Test
    void twenty_parties_are_heard() {
        Debated.area(agreement, "Unge på vej", "Vi begynder, når den unge er 16.");
        try (var chromium = Chromium.start();
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
            signIn(desk);
            choose(desk);
            send(desk);
            var links = links();
            assertThat(links).hasSize(20);
            var names = List.copyOf(links.keySet());
            for (int n = 0; n < ANSWERS; n++) {
                if (n == ANSWERS - 1) {
                    daysPass();
                    deadline(desk, today.minusDays(1));
                }
                answer(chromium, Objects.requireNonNull(links.get(names.get(n))), names.get(n), n);
            }
            overview(desk);
        }
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private void signIn(Page desk) {
        var way =
                Identities.link(
                        Identities.with(dk.tingsted.people.Role.SECRETARIAT, conference.slug()),
                        "asked",
                        Identities.now());
        desk.navigate(Running.server().address() + way);
        desk.locator("main button").click();
        desk.waitForURL("**/organiser");
    }

    private void choose(Page desk) {
        desk.navigate(here + "/hearing");
        desk.locator("#region").selectOption("Region Midtjylland");
        desk.locator("button[value=region]").click();
        desk.waitForURL("**did=parties**");
        var fields = desk.locator("input[name^=address-]");
        for (int n = 0; n < fields.count(); n++) {
            fields.nth(n).fill("raad" + n + "@example.dk");
        }
        desk.locator("button[value=addresses]").click();
        desk.waitForURL("**did=addresses**");
        look(desk, "chosen");
    }

    private void send(Page desk) {
        assertThat(desk.locator("button[value=send]").textContent()).contains("til 20 parter");
        desk.locator("button[value=send]").click();
        desk.waitForURL("**did=sent**");
        assertThat(desk.locator("[role=status]").textContent()).contains("20 breve");
    }

    /// As they stand in the letters, by party.
    private Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        for (var party : hearings.parties(agreement.id())) {
            var text =
                    Running.server()
                            .verbs(JdbcClient.class)
                            .sql(
                                    "select text from outgoing where conference = :it and about = :about")
                            .param("it", conference.id().value())
                            .param("about", "hearing:" + party.id())
                            .query(String.class)
                            .single();
            var link = LINK.matcher(text);
            assertThat(link.find()).isTrue();
            links.put(party.name(), link.group(1));
        }
        return links;
    }

    private void answer(Chromium chromium, String link, String name, int n) {
        var colours = n % 2 == 0 ? ColorScheme.DARK : ColorScheme.LIGHT;
        try (var page = chromium.page(n % 3 == 0 ? 320 : 1440, colours, faults)) {
            page.navigate(Running.server().address() + link);
            page.locator("main button").click();
            page.waitForURL("**/hearing/*");
            assertThat(page.locator("main").textContent())
                    .contains("Høring, " + name, "Vi begynder, når den unge er 16.");
            if (n < 2) {
                look(page, "council");
            }
            var decision = n == 0 ? "rejected" : n % 4 == 1 ? "remarks" : "approved";
            page.locator("label[for=d-" + decision + "]").click();
            page.locator("#metOn").fill(today.toString());
            page.locator("#by").fill("Anna Prøvesen");
            if (n == 0) {
                page.locator("main form button[type=submit]").click();
                page.locator(".error-summary").waitFor();
                look(page, "council-wrong");
            }
            if (!decision.equals("approved")) {
                page.locator("#remarks").fill("Det siger vi i " + name);
            }
            page.locator("main form button[type=submit]").click();
            page.waitForURL("**did=*");
            assertThat(page.locator("[role=status]").textContent())
                    .contains(n == ANSWERS - 1 ? "modtaget efter fristen" : "Svaret er modtaget.");
        }
    }

    /// What came until now came three days ago.
    private static void daysPass() {
        Running.server()
                .verbs(JdbcClient.class)
                .sql("update agreement_answer set at = at - interval '3 days'")
                .update();
    }

    private void deadline(Page desk, LocalDate day) {
        desk.navigate(here);
        desk.locator("#deadline").fill(day.toString());
        desk.locator("button[value=terms]").click();
        desk.waitForURL("**did=terms**");
    }

    private void overview(Page desk) {
        desk.navigate(here + "/hearing");
        assertThat(desk.locator(".agreement-left").textContent()).contains("16 af 20");
        assertThat(desk.locator(".agreement-counts").innerText().replaceAll("\\s+", " "))
                .contains("4 ? Mangler svar", "11 ✓ Godkendt", "4 ✓+ Godkendt med", "1 ✕ Afvist");
        assertThat(desk.locator(".agreement-table .agreement-changed").count()).isEqualTo(1);
        assertThat(desk.locator(".tiles .tile").count()).isEqualTo(19);
        look(desk, "overview");
        for (var width : List.of(320, 768)) {
            desk.setViewportSize(width, 900);
            look(desk, "overview");
        }
    }

    private void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                java.nio.file.Path.of(
                                        "target",
                                        "screens",
                                        "hearing-"
                                                + name
                                                + "-"
                                                + page.viewportSize().width
                                                + ".png")));
        faults.addAll(Chromium.faults(page));
    }
}
