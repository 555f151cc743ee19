package dk.tingsted.stands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Identities;
import dk.tingsted.programme.publishing.Stall;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandsPagesTest {

    private final Conference conference = Handed.conference();
    private final Exhibition exhibition = Running.server().verbs(Exhibition.class);
    private final Running.Browser organiser = Running.organiser();
    private final long stand = exhibition.add(conference, "Prøvebo", "Prøve", Identities.now());
    private final Running.Browser exhibitor =
            Handed.in(conference, Purpose.STAND, "stand:" + stand, "Prøvebo");

    @Test
    void what_an_exhibitor_writes_is_on_the_public_page_at_once() {
        assertThat(everybody()).contains("Prøvebo", "Pause, standene er åbne", "11.00");
        var saved = write("Sensorer <b>", "https://example.dk/a", Pictures.plain(60, 40, "png"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(everybody())
                .contains("Sensorer &lt;b&gt;", "https://example.dk/a", "alt=\"Et gulv\"");
        var picture =
                everybody().replaceFirst("(?s).*?src=\"([^\"]*stands/pictures[^\"]*)\".*", "$1");
        var fetched = Running.browser().get(picture);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(fetched.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        var english = Running.browser().get("/" + conference.slug() + "/en/stands").body();
        assertThat(english).contains("What they show");
    }

    @Test
    void what_does_not_fit_is_refused_and_what_was_typed_is_kept() {
        var script = write("Hej", "javascript:alert(1)", new byte[0]);
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.body()).contains("begynder med https://", "Hej</textarea>");
        var svg = write("Hej", "", "<svg onload=\"x\"/>".getBytes(UTF_8));
        assertThat(svg.statusCode()).isEqualTo(422);
        assertThat(svg.body()).contains("Billedet kan ikke bruges.");
        var unsaid =
                new Multipart()
                        .field("name", "Prøvebo")
                        .file("picture", "a.png", "image/png", Pictures.plain(9, 9, "png"))
                        .to(exhibitor, "/" + conference.slug() + "/stand");
        assertThat(unsaid.body()).contains("Beskriv billedet for dem, der ikke ser det.");
        assertThat(everybody()).doesNotContain("Hej", "stands/pictures");
    }

    @Test
    void a_place_is_chosen_by_a_press_on_the_plan_or_by_numbers() {
        var address = "/organiser/" + conference.slug() + "/stands";
        var plan =
                new Multipart()
                        .field("words", "Foyeren")
                        .file("plan", "a.png", "image/png", Pictures.plain(1600, 800, "png"));
        assertThat(plan.to(organiser, address + "/plan").statusCode()).isEqualTo(303);
        organiser.post(address + "/" + stand + "/place", "place.x=400&place.y=100&left=&top=");
        assertThat(everybody()).contains("aria-label=\"Foyeren\"", "cx=\"700\"", "cy=\"175\"");
        assertThat(everybody()).contains("øverst");
        organiser.post(address + "/" + stand + "/place", "place.x=0&place.y=0&left=90&top=95");
        assertThat(everybody()).contains("nederst til højre");
        var wrong = organiser.post(address + "/" + stand + "/place", "left=101&top=x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(everybody()).contains("nederst til højre");
    }

    @Test
    void the_link_of_a_stand_that_was_taken_away_opens_nothing() {
        organiser.post("/organiser/" + conference.slug() + "/stands/" + stand + "/remove", "");
        assertThat(exhibitor.get("/" + conference.slug() + "/stand").statusCode()).isEqualTo(404);
        assertThat(everybody()).doesNotContain("Prøvebo");
    }

    @Test
    void the_pages_of_stands_can_be_read_by_everybody() {
        write("Sensorer", "https://example.dk/a", Pictures.plain(600, 400, "png"));
        exhibition.plan(
                conference, Pictures.plain(1200, 700, "png"), "Foyeren", "Prøve", Identities.now());
        exhibition.place(conference, stand, new Stall.Place(300, 400));
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (int width : List.of(320, 1440)) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    var page = chromium.page(width, colours, faults);
                    page.navigate(at("stands"));
                    faults.addAll(Chromium.faults(page));
                    page.navigate(
                            ""
                                    + Running.server()
                                            .address()
                                            .resolve(
                                                    Handed.link(
                                                            conference,
                                                            Purpose.STAND,
                                                            "stand:" + stand,
                                                            "Prøvebo")));
                    faults.addAll(Chromium.faults(page));
                    page.locator("main button").click();
                    page.waitForURL("**/stand");
                    faults.addAll(Chromium.faults(page));
                    page.close();
                }
            }
        }
        faults.removeIf(fault -> fault.contains("status of 404"));
        assertThat(faults).isEmpty();
    }

    private String at(String page) {
        return Running.server().address() + "/" + conference.slug() + "/" + page;
    }

    private HttpResponse<String> write(String description, String web, byte[] picture) {
        var form =
                new Multipart()
                        .field("name", "Prøvebo")
                        .field("description", description)
                        .field("contact", "Bo Prøvesen, bo@example.dk")
                        .field("web", web)
                        .field("words", picture.length == 0 ? "" : "Et gulv");
        if (picture.length > 0) {
            form.file("picture", "gulv.png", "image/png", picture);
        }
        return form.to(exhibitor, "/" + conference.slug() + "/stand");
    }

    private String everybody() {
        return Running.browser().get("/" + conference.slug() + "/stands").body();
    }
}
