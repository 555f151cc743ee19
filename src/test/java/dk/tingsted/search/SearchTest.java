package dk.tingsted.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Search on a running server with its own PostgreSQL. Each test has a word of its own, since all
/// tests share the server.
class SearchTest {

    private final Running.Browser reader = Running.browser();
    private final Programmes programmes = Running.server().verbs(Programmes.class);

    @Test
    void items_people_and_places_of_an_edition_are_found_and_lead_to_their_pages() {
        var conference = published("Vandpytdage");
        var start = "/" + conference.slug();

        assertThat(links("vandpytdage broen mødested"))
                .first()
                .satisfies(link -> assertThat(link).startsWith(start + "/items/"));
        assertThat(links("vandpytdage Ida Prøvesen")).contains(start + "/people#ida-proevesen");
        assertThat(links("vandpytdage")).first().isEqualTo(start);
        assertThat(links("Vandpytdage østby hallen")).contains(start);
        for (var link : links("vandpytdage hallen")) {
            assertThat(reader.get(link.replaceAll("#.*", "")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_beginning_of_a_word_another_form_of_it_and_another_spelling_are_found() {
        var start = "/" + published("Fodgængerdage").slug();

        for (var question :
                List.of(
                        "fodgængerd",
                        "FODGÆNGERDAGENE",
                        "fodgaengerdage",
                        "\"fodgængerdage 2031\"",
                        "fodgængerdage eller xyzxyz",
                        "fodgængerdage -xyzxyz")) {
            assertThat(links(question)).as(question).contains(start);
        }
        assertThat(links("fodgængerdage -ida")).noneMatch(link -> link.contains("ida-proevesen"));
        assertThat(links("fodgængerdage aabne")).isNotEmpty();
        assertThat(links("fodgængerdage xyzxyz")).isEmpty();
        assertThat(links("\"2031 fodgængerdage\"")).isEmpty();
    }

    @Test
    void what_is_found_is_marked_and_never_markup() {
        published("Gyngestativer");

        var page = page("gyngestativer \"farlige & sikre\"");
        assertThat(page.select(".hit mark").eachText()).contains("Farlige");
        assertThat(page.select(".hit .listed-title").text())
                .contains("Farlige & sikre steder < 5 km væk");
    }

    @Test
    void a_time_in_another_zone_says_so() {
        publish(
                handed(
                        """
                        Fjeldrypemøde 2031
                        Torsdag den 8. maj 2031
                        Sted: Huset, Nuuk
                        Tidspunkterne er grønlandsk tid

                        10.00 Velkomst
                        10.15 Fjeldrypens sange
                        11.00 Afslutning
                        """));

        assertThat(page("fjeldrypens sange").select(".listed-when").eachText().getFirst())
                .endsWith("kl. 10.15, grønlandsk tid (America/Nuuk)");
        published("Engblommedage");
        assertThat(page("engblommedage broen").select(".listed-when").eachText().getFirst())
                .endsWith("kl. 10.15");
    }

    @Test
    void a_draft_and_what_another_edition_has_replaced_are_never_found() {
        var conference = imported("Rullestenstræf");
        assertThat(links("rullestenstræf")).isEmpty();

        publish(conference);
        assertThat(links("rullestenstræf mødested")).isNotEmpty();

        var item =
                programmes.draft(conference).programme().items().stream()
                        .filter(one -> one.title().contains("mødested"))
                        .findFirst()
                        .orElseThrow();
        programmes.correct(
                conference,
                List.of(new Correction(Spot.of(item.id(), "title"), item.title(), "Kildevældet")),
                "Anna Eksempel",
                Instant.EPOCH);
        assertThat(links("rullestenstræf kildevældet")).isEmpty();

        publish(conference);
        assertThat(links("rullestenstræf kildevældet")).isNotEmpty();
        assertThat(page("rullestenstræf mødested").select(".listed-title").text())
                .doesNotContain("mødested");
        assertThat(links("rullestenstræf \"broen som mødested\"")).isEmpty();
    }

    @Test
    void what_was_published_before_there_was_a_search_is_found() {
        var start = "/" + published("Mosekonekursus").slug();
        var database = Running.server().verbs(JdbcClient.class);
        database.sql("delete from searchable").update();
        var search =
                new Search(
                        new SearchStore(database),
                        programmes,
                        Running.server()
                                .verbs(
                                        org.springframework.transaction.support.TransactionTemplate
                                                .class));

        assertThat(search.find(Question.of("mosekonekursus"), 1).hits())
                .extracting(Hit::address)
                .contains(start);
        assertThat(links("mosekonekursus")).contains(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "og i den",
                "'; drop table passage; --",
                "\" or 1=1",
                "a & b | !c <-> (d):*",
                "%_\\",
                "\u0000\u0001\u202e\ufffe",
                "👩🏽‍⚕️ 🦆",
                "-",
                "-broen",
                "\"",
                "\"\"\"",
                "<script>alert(1)</script>",
                "ａ ① ½ ﬁ ß İ ǆ",
                "or or or",
                "\"or\" -or"
            })
    void every_question_has_a_calm_answer(String question) {
        var answer = reader.get("/search?q=" + encoded(question));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("script")).isEmpty();
        assertThat(reader.get("/search?lang=en&page=2&q=" + encoded(question)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_question_as_long_as_a_book_and_pages_that_are_none_have_a_calm_answer() {
        assertThat(page("bro ".repeat(2_500)).select(".found").text()).contains("200 tegn");
        assertThat(page("å".repeat(10_000)).select(".found").text()).contains("200 tegn");
        for (var number : List.of("0", "-1", "x", "99999999999", "500", "")) {
            assertThat(reader.get("/search?q=bro&page=" + number).statusCode()).isEqualTo(200);
        }
        assertThat(reader.get("/search?q=%ff%fe&q=a&page=1&page=2").statusCode()).isLessThan(500);
    }

    @Test
    void many_hits_stand_on_pages_that_lead_to_each_other() {
        var text = new StringBuilder("Klokkeblomstforum\nTorsdag den 8. maj 2031\n\n");
        for (var n = 0; n < 45; n++) {
            text.append("%02d.%02d Klokkeblomst nummer %d\n".formatted(8 + n / 6, n % 6 * 10, n));
        }
        publish(handed(text.toString()));

        var first = page("klokkeblomst nummer");
        assertThat(first.select(".outcome").text()).isEqualTo("45 steder i programmerne");
        assertThat(first.select(".hit")).hasSize(20);
        var next = Jsoup.parse(reader.get(first.select("a[rel=next]").attr("href")).body());
        assertThat(next.select(".hit")).hasSize(20);
        assertThat(next.select("a[rel=prev]")).hasSize(1);
        var last = Jsoup.parse(reader.get(next.select("a[rel=next]").attr("href")).body());
        assertThat(last.select(".hit")).hasSize(5);
        assertThat(last.select("a[rel=next]")).isEmpty();
    }

    @Test
    void the_answer_needs_no_cookie_and_is_sent_again_only_when_it_differs() {
        published("Tangloppemarked");
        var answer = reader.get("/search?q=tangloppemarked");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var again =
                reader.request("/search?q=tangloppemarked")
                        .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow());
        assertThat(reader.send(again).statusCode()).isEqualTo(304);
    }

    @Test
    void the_page_in_english_leads_to_pages_in_english() {
        var start = "/" + published("Havkatteseminar").slug();

        var page = Jsoup.parse(reader.get("/search?lang=en&q=havkatteseminar").body());
        assertThat(page.select(".hit a").eachAttr("href")).contains(start + "/en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".hit .listed-title").eachAttr("lang")).containsOnly("da");
    }

    @Test
    void every_public_page_has_the_field_and_everybody_can_use_it() {
        published("Regnvejrsdage");
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (var width : List.of(320, 768, 1440)) {
                var colours = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.page(width, colours, faults)) {
                    page.navigate(reader.address() + "/");
                    page.fill("#search", "regnvejrsdage");
                    page.press("#search", "Enter");
                    page.waitForURL("**/search?q=*");
                    assertThat(page.locator(".hit").count()).isPositive();
                    faults.addAll(Chromium.faults(page));
                    page.screenshot(
                            new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setPath(Path.of("target/screens/search-" + width + ".png")));
                    page.navigate(reader.address() + "/search?lang=en&q=xyzxyz");
                    faults.addAll(Chromium.faults(page));
                    page.navigate(reader.address() + "/");
                    faults.addAll(Chromium.faults(page));
                    page.screenshot(
                            new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setPath(Path.of("target/screens/index-" + width + ".png")));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private Document page(String question) {
        var answer = reader.get("/search?q=" + encoded(question));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private List<String> links(String question) {
        return page(question).select(".hit a").eachAttr("href");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private Conference published(String name) {
        var conference = imported(name);
        publish(conference);
        return conference;
    }

    private void publish(Conference conference) {
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.EPOCH);
    }

    private Conference imported(String name) {
        return handed(
                """
                %s 2031
                Torsdag den 8. maj 2031
                Sted: Hallen, Østby

                10.00 Velkomst
                10.15 Broen som mødested for åbne byer
                Ved Ida Prøvesen, ingeniør, Østby Kommune
                11.00 Farlige & sikre steder < 5 km væk
                11.30 Frokost
                13.00 Afslutning
                """
                        .formatted(name));
    }

    private Conference handed(String text) {
        var upload = new Upload("dage.txt", text.getBytes(UTF_8), UUID.randomUUID());
        return switch (programmes.importDocument(upload, "Anna Eksempel", Instant.EPOCH)) {
            case Imported.Welcome(var conference) -> conference;
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }
}
