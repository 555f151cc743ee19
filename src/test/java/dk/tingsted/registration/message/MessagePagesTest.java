package dk.tingsted.registration.message;

import static dk.tingsted.registration.planned.Coming.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.planned.Coming;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The secretariat writes to a selection of those who have registered.
class MessagePagesTest {

    private static final String TEXT =
            "Kære [navn]\n\nHusk din kikkert.\n\n[link til min tilmelding]";

    private final Running.Browser organiser = Running.organiser();
    private final Coming coming = Coming.on("Onsdag den 21. april 2032", null);
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_page_tells_how_many_and_shows_the_letter_of_the_first() {
        coming.comes("Ida Prøve", EARLY);
        coming.comes("Eva Eksempel", EARLY);
        assertThat(organiser.get(coming.at("/participants?q=eva")).body())
                .contains(coming.at("/letters/message?q=eva"));
        assertThat(organiser.get(coming.at("/letters/message")).body())
                .contains("2 personer", "Send til 2 personer", "data-placeholder=\"[navn]\"");
        var one = organiser.get(coming.at("/letters/message?q=eva")).body();
        assertThat(one)
                .contains("Send til 1 person", "Sådan ser Eva Eksempel det", "Kære Eva Eksempel")
                .doesNotContain("Ida Prøve");
        assertThat(post("?q=eva", "show", 1, "Kikkert", TEXT).body())
                .contains("Husk din kikkert.", "<strong>Kikkert</strong>");
        assertThat(letters()).isEmpty();
    }

    @Test
    void it_goes_to_the_selection_and_to_nobody_else() {
        coming.comes("Ida Prøve", EARLY);
        coming.comes("Eva Eksempel", EARLY);
        var bo = coming.comes("Bo Afmeldt", EARLY);
        registrations().withdraw(bo.id(), new By.Herself(), "", EARLY);
        assertThat(post("?q=eva", "send", 1, "Kikkert", TEXT).statusCode()).isEqualTo(303);
        assertThat(letters()).containsExactly("eva.eksempel@oestby.dk");
        assertThat(organiser.get(coming.at("/outbox?occasion=MESSAGE")).body())
                .contains("Kikkert", "eva.eksempel@oestby.dk");
        var secret = text().replaceAll("(?s).*?/registration/mine/([A-Za-z0-9_-]+).*", "$1");
        assertThat(registrations().at(secret).orElseThrow().person().name())
                .isEqualTo("Eva Eksempel");
    }

    @Test
    void sent_twice_it_goes_once() throws InterruptedException {
        IntStream.range(0, 5).forEach(n -> coming.comes("Gæst " + n, EARLY));
        var clicks =
                IntStream.range(0, 4)
                        .mapToObj(_ ->
                                Thread.ofVirtual()
                                        .unstarted(() -> post("", "send", 5, "Kikkert", TEXT)))
                        .toList();
        clicks.forEach(Thread::start);
        for (var click : clicks) {
            click.join();
        }
        var again = post("", "send", 5, "Kikkert", TEXT);
        assertThat(again.headers().firstValue("Location"))
                .contains(coming.at("/participants?did=sent&many=5"));
        assertThat(letters()).hasSize(5).doesNotHaveDuplicates();
        assertThat(organiser.get(coming.at("/participants?did=sent&many=5")).body())
                .contains("5 breve ligger i udbakken");
    }

    @Test
    void nothing_goes_to_others_than_the_sender_was_told_of() {
        coming.comes("Ida Prøve", EARLY);
        coming.comes("Eva Eksempel", EARLY);
        var late = post("", "send", 1, "Kikkert", TEXT);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Brevet er ikke sendt", "2 personer", "Husk din kikkert.", key);
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_letter_to_nobody_is_refused_in_a_sentence() {
        coming.comes("Ida Prøve", EARLY);
        var nobody = post("?q=findes-ikke", "send", 0, "Kikkert", TEXT);
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body())
                .contains("Der er ingen at sende til", "Husk din kikkert.", "value=\"Kikkert\"");
    }

    @Test
    void everything_typed_is_kept_when_something_is_wrong() {
        coming.comes("Ida Prøve", EARLY);
        var unknown = post("", "send", 1, "Om [fejl]", "Kære [navn] <b>&");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("»[fejl]«", "value=\"Om [fejl]\"", "Kære [navn] &lt;b&gt;&amp;", key);
        var standard = organiser.get(coming.at("/letters/message")).body();
        assertThat(standard).contains("Skriv din besked her.");
        var unwritten =
                post(
                        "",
                        "send",
                        1,
                        "Om [konference]",
                        "Kære [navn]\n\nSkriv din besked her.\n\nVenlig hilsen\n[arrangør]");
        assertThat(unwritten.statusCode()).isEqualTo(422);
        assertThat(unwritten.body()).contains("Skriv din besked, før du sender den.");
        assertThat(letters()).isEmpty();
    }

    @Test
    void names_are_text_in_the_letter_and_on_the_page() {
        coming.comes("Ida <img src=x> [navn] **x** Ny", EARLY);
        var shown = post("", "show", 1, "Til [navn]", TEXT);
        assertThat(shown.body())
                .contains("&lt;img src=x&gt; [navn] **x**")
                .doesNotContain("<img src=x>");
    }

    @Test
    void what_no_page_of_ours_says_is_refused() {
        coming.comes("Ida Prøve", EARLY);
        assertThat(organiser.get(coming.at("/letters/message?who=x")).statusCode()).isEqualTo(400);
        assertThat(organiser.post(coming.at("/letters/message"), "act=send&key=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void two_thousand_letters_are_one_transaction_of_seconds() {
        IntStream.range(0, 40).forEach(n -> coming.comes("Gæst " + n, EARLY));
        multiply(50);
        long start = System.nanoTime();
        assertThat(post("", "send", 2_000, "Kikkert", TEXT).statusCode()).isEqualTo(303);
        System.out.println("2,000 letters in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(letters()).hasSize(2_000).doesNotHaveDuplicates();
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        coming.comes("Ida Prøve", EARLY);
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            for (var page : List.of(phone, desk)) {
                page.navigate(Running.server().organiser().toString());
                page.locator("main button").click();
                page.waitForURL("**/organiser");
                page.navigate(Running.server().address() + coming.at("/participants"));
                look(page, faults, "participants-message");
                page.locator("a[href*='/letters/message']").click();
                page.locator("#text").fill("Kære ");
                page.locator("button.placeholder").first().click();
                assertThat(page.locator("#text").inputValue()).isEqualTo("Kære [navn]");
                page.locator(".letter-acts button[value=show]").click();
                page.waitForSelector(".letter-preview :text('Kære Ida Prøve')");
                look(page, faults, "message");
                page.locator("#subject").fill("");
                page.locator(".letter-acts button[value=send]").click();
                page.waitForSelector(".error-summary");
                look(page, faults, "message-wrong");
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

    private HttpResponse<String> post(
            String selection, String act, int seen, String subject, String text) {
        return organiser.post(
                coming.at("/letters/message" + selection),
                "act=%s&seen=%d&key=%s&tongue=da&subject=%s&text=%s"
                        .formatted(act, seen, key, encoded(subject), encoded(text)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Each of those who have registered, so many times.
    private void multiply(int times) {
        database()
                .sql(
                        """
                        insert into registration (
                            conference, in_group, application, name, address, language, on_list,
                            made_at, standing, since)
                        select conference, in_group, application, name || ' ' || n,
                            n || '.' || address, language, on_list, made_at, standing, since
                        from registration, generate_series(2, :times) n
                        where conference = :conference
                        """)
                .param("times", times)
                .param("conference", coming.conference().id().value())
                .update();
    }

    private List<String> letters() {
        return database()
                .sql(
                        """
                        select address from outgoing
                        where conference = :conference and occasion = 'MESSAGE' order by address
                        """)
                .param("conference", coming.conference().id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String text() {
        return database()
                .sql("select text from outgoing where conference = :c and occasion = 'MESSAGE'")
                .param("c", coming.conference().id().value())
                .query(String.class)
                .single();
    }

    private static Registrations registrations() {
        return Running.server().verbs(Registrations.class);
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
