package dk.tingsted.registration.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Notice.Part;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.form.Registered;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SetupPagesTest {

    private static final String HOURS =
            "opens-date=2031-03-29&opens-time=08:00&closes-date=2031-04-20&closes-time=23.59"
                    + "&changes-date=2031-05-01&changes-time=12:00&offer=24";

    private final Running.Browser organiser = Running.organiser();
    private final Setups setups = Running.server().verbs(Setups.class);
    private final Conference conference = Registered.published();

    @Test
    void the_page_proposes_and_tells_what_is_missing() {
        var page = organiser.get(at()).body();
        assertThat(page)
                .contains(
                        "Der er ingen grupper at melde sig til i",
                        "»Hvem er ansvarlig?« er ikke skrevet",
                        "+ Politiker i en kommune",
                        "Spiser du med: Frokost (kl. 12.30)?")
                .doesNotContain("/registration/open");
        assertThat(setups.of(conference.id())).isEmpty();
    }

    @Test
    void hours_are_danish_also_when_the_clock_changes() {
        post("/hours", HOURS + "&places=1.200&needs=yes");
        assertThat(setup())
                .extracting(
                        Setup::opensAt,
                        Setup::closesAt,
                        Setup::places,
                        Setup::offerLasts,
                        Setup::asksNeeds,
                        Setup::asksForList)
                .containsExactly(
                        Instant.parse("2031-03-29T07:00:00Z"),
                        Instant.parse("2031-04-20T21:59:00Z"),
                        1200,
                        Duration.ofHours(24),
                        true,
                        false);
    }

    @Test
    void what_cannot_be_is_refused_and_stays_on_the_page() {
        for (var wrong :
                List.of(
                        HOURS.replace("2031-04-20", "2031-03-01"),
                        HOURS.replace("23.59", "24.61"),
                        HOURS.replace("2031-04-20", "2031-02-30"),
                        HOURS + "&places=mange",
                        HOURS + "&places=-1",
                        HOURS.replace("offer=24", "offer=0"))) {
            var answer = post("/hours", wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"2031-05-01\"", "error-summary");
        }
        assertThat(setups.of(conference.id())).isEmpty();
    }

    @Test
    void groups_are_added_with_one_click_and_given_rules() {
        post("/groups", "act=add:Presse");
        post("/groups", rows("act=add:Udstiller&new-name=Egne+folk"));
        assertThat(setup().groups())
                .extracting(Group::name)
                .containsExactlyInAnyOrder("Presse", "Egne folk", "Udstiller");
        var press = prefix(0);
        post(
                "/groups",
                rows("act=save")
                        + "&"
                        + press
                        + "places=5&"
                        + press
                        + "invited=yes&"
                        + press
                        + "domain=@Avis.dk");
        assertThat(setup().groups().getFirst())
                .extracting(Group::places, Group::byInvitation, Group::domain)
                .containsExactly(5, true, "avis.dk");
        assertThat(post("/groups", rows("act=save") + "&" + press + "domain=ikke+et").statusCode())
                .isEqualTo(422);
        post("/groups", rows("act=remove:" + setup().groups().getLast().id().value()));
        assertThat(setup().groups()).hasSize(2);
    }

    @Test
    void questions_are_suggested_written_moved_and_taken_away() {
        post("/questions/suggested", "text=" + encoded("Spiser du med: Frokost (kl. 12.30)?"));
        post(
                "/questions/0",
                "q0-text=Hvad+spiser+du&q0-kind=CHOICE&q0-required=yes&q0-options="
                        + encoded("Fisk | Fish\nGrønt")
                        + "&q0-after="
                        + setup().questions().getFirst().id().value()
                        + ":yes");
        var dish = setup().questions().getLast();
        assertThat(dish.kind()).isEqualTo(Kind.CHOICE);
        assertThat(dish.options())
                .containsExactly(new Option("o1", "Fisk", "Fish"), new Option("o2", "Grønt", null));
        var prefix = "q" + dish.id().value() + "-";
        post(
                "/questions/" + dish.id().value(),
                prefix + "text=Ret&" + prefix + "options=" + encoded("Grønt\nKød"));
        assertThat(setup().questions().getLast().options())
                .containsExactly(new Option("o2", "Grønt", null), new Option("o3", "Kød", null));
        post("/questions/" + dish.id().value(), "act=up");
        assertThat(setup().questions())
                .extracting(Question::text)
                .containsExactly("Ret", "Spiser du med: Frokost (kl. 12.30)?");
        assertThat(setup().questions().getFirst().condition()).isNull();
        post("/questions/" + dish.id().value(), "act=remove");
        assertThat(setup().questions()).hasSize(1);
        assertThat(post("/questions/0", "q0-text=&q0-kind=CHOICE").statusCode()).isEqualTo(422);
    }

    @Test
    void registration_opens_when_the_notice_is_whole_and_closes_at_once() {
        post("/groups", "act=add:Presse");
        post("/notice", "act=fill");
        assertThat(organiser.get(at()).body()).contains("udfyld det, der står i [ ]");
        assertThat(post("/open", "").statusCode()).isIn(303, 422);
        assertThat(setup().openedAt()).isNull();
        Found.that(
                "P1",
                getClass(),
                "with a part of the notice missing registration does not open, and the page says which");
        post("/notice", notice());
        assertThat(organiser.get(at()).body()).contains("/registration/open");
        assertThat(organiser.get(at() + "/preview").body()).contains("Her kan intet sendes.");
        post("/open", "");
        assertThat(setup().openedAt()).isNotNull();
        assertThat(Running.browser().get("/" + conference.slug()).body()).contains("Tilmeld dig");
        post("/close", "");
        assertThat(Running.browser().get("/" + conference.slug() + "/registration").body())
                .contains("Tilmeldingen lukkede ");
    }

    @Test
    void what_an_organiser_types_is_text_on_every_page() {
        var hostile = "\"><script>alert(1)</script>";
        post("/groups", "act=save&new-name=" + encoded(hostile));
        post("/groups", rows("act=add:Presse"));
        post("/questions/0", "q0-text=" + encoded(hostile) + "&q0-help=" + encoded(hostile));
        post("/notice", notice().replace("=Tekst", "=" + encoded(hostile)));
        for (var page : List.of(organiser.get(at()), organiser.get(at() + "/preview"))) {
            assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script");
        }
    }

    @Test
    void a_stranger_sets_nothing_up() {
        assertThat(Running.browser().get(at()).statusCode()).isEqualTo(303);
        assertThat(Running.browser().post(at() + "/hours", HOURS).statusCode()).isEqualTo(303);
        assertThat(setups.of(conference.id())).isEmpty();
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        post("/groups", "act=add:Presse");
        post("/groups", rows("act=add:Udstiller"));
        post("/questions/suggested", "text=" + encoded("Spiser du med: Frokost (kl. 12.30)?"));
        post("/notice", "act=fill");
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            for (var page : List.of(phone, desk)) {
                page.navigate(Running.server().organiser().toString());
                page.locator("main button").click();
                page.waitForURL("**/organiser");
                look(page, at(), faults, "setup");
                look(page, at() + "/preview", faults, "preview");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String path, List<String> faults, String name) {
        page.navigate(Running.server().address() + path);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/registration-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private static String notice() {
        return Stream.of(Part.values())
                .map(part -> "notice-" + part.name() + "=Tekst")
                .collect(Collectors.joining("&"));
    }

    /// What the form of the groups sends of those there are.
    private String rows(String act) {
        return setup().groups().stream()
                .map(group -> "&g" + group.id().value() + "-name=" + encoded(group.name()))
                .reduce(act, String::concat);
    }

    private String prefix(int group) {
        return "g" + setup().groups().get(group).id().value() + "-";
    }

    private Setup setup() {
        return setups.of(conference.id()).orElseThrow();
    }

    private HttpResponse<String> post(String path, String form) {
        return organiser.post(at() + path, form);
    }

    private String at() {
        return "/organiser/" + conference.slug() + "/registration";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
