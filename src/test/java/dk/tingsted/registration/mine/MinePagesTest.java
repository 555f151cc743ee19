package dk.tingsted.registration.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.Scanners;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Meetings;
import dk.tingsted.registration.Needs;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MinePagesTest {

    private final Running.Browser browser = Running.browser();
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference conference =
            Registered.open(1, List.of(Registered.group(1, "Politiker", null)), List.of());

    @Test
    void a_link_shows_a_button_and_the_button_opens_the_registration() {
        var link = link(registered("Ida Prøve", "ida@oestby.dk"));
        var shown = browser.get(link);
        assertThat(shown.body()).contains("Åbn min tilmelding").doesNotContain("Ida");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        for (var agent : Scanners.AGENTS) {
            assertThat(Scanners.looks(link, agent)).as(agent).containsExactly(200, 200, 200);
        }
        var pressed = browser.post(link, "");
        assertThat(pressed.headers().firstValue("Location")).contains(at());
        Found.that("M4", getClass(), "a private link: " + Scanners.FIGURES);
        assertThat(pressed.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get(at()).body()).contains("Du har en plads.", "Ida Prøve");
        assertThat(Running.browser().get(at()).body()).doesNotContain("Ida");
    }

    @Test
    void a_worthless_link_opens_nothing() {
        var secret = Secret.random().text();
        assertThat(browser.post(at() + "/" + secret, "").statusCode()).isEqualTo(410);
        var other = Registered.open(null, Registered.two(), List.of());
        var link = link(registered("Ida Prøve", "ida@oestby.dk"));
        var elsewhere = link.replace(conference.slug().value(), other.slug().value());
        assertThat(browser.post(elsewhere, "").statusCode()).isEqualTo(410);
    }

    @Test
    void she_changes_what_she_wrote() {
        var registration = entered("Ida Prøve", "ida@oestby.dk");
        assertThat(act(registration, "change", "&p0-name=&p0-address=ida@oestby.dk").statusCode())
                .isEqualTo(422);
        act(
                registration,
                "change",
                "&p0-name=Ida+Ny&p0-address=ny@oestby.dk&p0-diet=Fisk&p0-consent=yes");
        assertThat(registrations.of(conference.id()).getFirst().person())
                .extracting(Person::name, Person::address)
                .containsExactly("Ida Ny", "ny@oestby.dk");
        assertThat(registrations.needs(registration.id())).contains(new Needs("Fisk", null));
        assertThat(browser.get(at() + "?did=changed").body())
                .contains("Tilmeldingen er rettet.", "value=\"Ida Ny\"", "Fisk</textarea>");
    }

    @Test
    void she_gives_up_her_place_and_the_first_in_line_takes_it() {
        var ida = entered("Ida Prøve", "ida@oestby.dk");
        var bo = registered("Bo Prøve", "bo@oestby.dk");
        var other = Running.browser();
        other.post(link(bo), "");
        assertThat(other.get(at()).body())
                .contains("Du er nummer 1 på ventelisten.", "Alle pladser er optaget lige nu.");
        act(ida, "withdraw", "");
        assertThat(browser.get(at()).body()).contains("Du er ikke tilmeldt længere.");
        assertThat(other.get(at()).body()).contains("Der er en plads til dig.");
        other.post(at(), "act=take&registration=" + bo.id().value());
        assertThat(other.get(at()).body()).contains("Du har en plads.");
    }

    @Test
    void she_leaves_the_queue() {
        registered("Ida Prøve", "ida@oestby.dk");
        var bo = entered("Bo Prøve", "bo@oestby.dk");
        act(bo, "leave", "");
        assertThat(registrations.find(conference.id(), bo.id()).orElseThrow().standing())
                .isInstanceOf(Standing.Withdrawn.class);
    }

    @Test
    void somebody_else_takes_over_and_her_own_link_ends() {
        var ida = entered("Ida Prøve", "ida@oestby.dk");
        assertThat(act(ida, "substitute", "&p1-name=Eva&p1-address=eva").statusCode())
                .isEqualTo(422);
        act(ida, "substitute", "&p1-name=Eva&p1-address=eva@oestby.dk");
        assertThat(registrations.of(conference.id()))
                .extracting(one -> one.person().name())
                .containsExactly("Eva");
        assertThat(browser.get(at()).body()).doesNotContain("Eva", "Du har en plads");
    }

    @Test
    void a_page_that_was_left_open_changes_no_other_registration() {
        var ida = registered("Ida Prøve", "ida@oestby.dk");
        var bo = entered("Bo Prøve", "bo@oestby.dk");
        act(ida, "withdraw", "");
        assertThat(registrations.of(conference.id()))
                .extracting(Registration::standing)
                .noneMatch(Standing.Withdrawn.class::isInstance);
        assertThat(bo.standing()).isInstanceOf(Standing.Waiting.class);
    }

    @Test
    void she_reads_all_that_is_kept_and_erases_it() {
        var ida = entered("Ida Prøve", "ida@oestby.dk");
        assertThat(browser.get(at() + "/extract").body()).contains("ida@oestby.dk", "Tilmeldt");
        var json = browser.get(at() + "/extract.json");
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json.body()).contains("\"ida@oestby.dk\"");
        assertThat(Running.browser().get(at() + "/extract.json").statusCode()).isEqualTo(404);
        act(ida, "erase", "");
        assertThat(browser.get(at() + "/extract").statusCode()).isEqualTo(404);
        assertThat(registrations.extract(ida.id()).toString()).doesNotContain("Ida", "ida@");
    }

    @Test
    void after_the_date_she_is_told_whom_to_write_to() {
        var ida = entered("Ida Prøve", "ida@oestby.dk");
        changesEnded();
        act(ida, "withdraw", "");
        assertThat(browser.get(at() + "?did=late").body())
                .contains("Du kan ikke rette her længere.", "Østby Kommune", "Du har en plads.")
                .doesNotContain("value=\"withdraw\"");
    }

    private void changesEnded() {
        var setups = Running.server().verbs(Setups.class);
        var was = setups.of(conference.id()).orElseThrow();
        var now = Running.server().clock().instant();
        var ended =
                new Setup(
                        was.conference(),
                        was.openedAt(),
                        was.opensAt(),
                        was.closesAt(),
                        now.minus(Duration.ofDays(1)),
                        was.places(),
                        was.offerLasts(),
                        was.asksNeeds(),
                        was.asksForList(),
                        was.groups(),
                        was.questions(),
                        was.notice());
        setups.save(ended, "Prøve", now);
    }

    @Test
    void the_way_in_to_a_conference_on_a_screen_is_told_when_it_opens() {
        entered("Ida Prøve", "ida@oestby.dk");
        assertThat(browser.get(at()).body()).doesNotContain("På skærmen");
        meet("https://moede.example.dk/rum?kode=x&y", 30);
        assertThat(browser.get(at()).body())
                .contains("Her går du ind til konferencen.", "8. maj 2031 kl. 09.30")
                .doesNotContain("moede.example");
        meet("https://moede.example.dk/rum?kode=x&y", 1440);
        begin();
        assertThat(browser.get(at()).body())
                .contains("Gå ind til konferencen", "https://moede.example.dk/rum?kode=x&amp;y");
        var waits = registered("Bo Prøve", "bo@oestby.dk");
        var other = Running.browser();
        other.post(link(waits), "");
        assertThat(other.get(at()).body()).doesNotContain("moede.example", "På skærmen");
    }

    private void meet(String address, int minutes) {
        Running.server()
                .verbs(Meetings.class)
                .keep(
                        conference.id(),
                        new Meeting(address, minutes),
                        "Prøve",
                        Running.server().clock().instant());
    }

    /// By an edition in which it begins at ten within a day and a night.
    private void begin() {
        var local = Running.server().clock().instant().atZone(ZoneId.of("Europe/Copenhagen"));
        var day = local.toLocalDate().plusDays(local.getHour() < 10 ? 0 : 1);
        database()
                .sql(
                        """
                        insert into edition (
                            conference, number, status, programme, published_at, published_by)
                        select conference, number + 1, status,
                            replace(programme::text, '2031-05-08', :day)::jsonb, now(), 'Prøve'
                        from edition where conference = :conference
                        """)
                .param("day", day.toString())
                .param("conference", conference.id().value())
                .update();
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        var link = link(registered("Ida Prøve", "ida@oestby.dk"));
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            for (var page : List.of(phone, desk)) {
                page.navigate(Running.server().address() + link);
                look(page, faults, "link");
                page.locator("main button").click();
                page.waitForURL("**/mine");
                page.evaluate(
                        "document.querySelectorAll('details').forEach(one => one.open = true)");
                look(page, faults, "mine");
                page.navigate(Running.server().address() + at() + "/extract");
                look(page, faults, "extract");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/registration-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private Registration entered(String name, String address) {
        var registration = registered(name, address);
        browser.post(link(registration), "");
        return registration;
    }

    private Registration registered(String name, String address) {
        var group =
                Running.server()
                        .verbs(Setups.class)
                        .of(conference.id())
                        .orElseThrow()
                        .groups()
                        .getFirst()
                        .id();
        var person = new Person(name, address, null, null, null, null);
        registrations.register(
                new Application(
                        UUID.randomUUID(),
                        conference,
                        null,
                        Language.DANISH,
                        true,
                        List.of(new Applicant(person, group, Map.of(), null, false, null))),
                Running.server().clock().instant());
        return registrations.of(conference.id()).getLast();
    }

    /// As a letter has it.
    private String link(Registration registration) {
        var secret = Secret.random();
        database()
                .sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        values (:digest, :registration, now())
                        """)
                .param("digest", secret.digest())
                .param("registration", registration.id().value())
                .update();
        return at() + "/" + secret.text();
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }

    private HttpResponse<String> act(Registration registration, String act, String form) {
        return browser.post(
                at(), "act=" + act + "&registration=" + registration.id().value() + form);
    }

    private String at() {
        return "/" + conference.slug() + "/registration/mine";
    }
}
