package dk.tingsted.day;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is on now, on the running program: a conference is held today, from midnight to midnight.
class NowTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));

    @TempDir Path folder;

    private final Running.Browser organiser = Running.organiser();

    @Test
    void everybody_sees_at_once_what_the_konferencier_moves_and_takes_back() throws Exception {
        var conference = today();
        var address = "/" + conference.slug() + "/now";
        assertThat(Running.browser().get(address).body()).contains("Hele dagen om diger");
        try (var other = Running.otherCopy(folder);
                var here = Line.open(Running.server().address().resolve(address + "/events"), "");
                var there = Line.open(at(other, address + "/events"), "")) {
            assertThat(here.next()).contains("Hele dagen om diger").doesNotContain("før kl.");
            assertThat(there.next()).contains("Hele dagen om diger");

            assertThat(press(conference, "overrun:7", 0).statusCode()).isEqualTo(303);

            assertThat(here.next()).contains("7 minutter mere", "før kl. 23.40");
            assertThat(there.next()).contains("7 minutter mere", "før kl. 23.40");
            var again = press(conference, "overrun:7", 0);
            assertThat(again.statusCode()).isEqualTo(409);
            assertThat(again.body()).contains("Dagen er ændret, siden du så den");

            assertThat(press(conference, "undo", last(conference)).statusCode()).isEqualTo(303);

            assertThat(here.next()).doesNotContain("før kl.");
            assertThat(there.next()).doesNotContain("før kl.");
        }
    }

    @Test
    void who_was_cut_off_hears_how_it_is_and_nothing_twice() throws Exception {
        var conference = today();
        var line = Running.server().address().resolve("/" + conference.slug() + "/now/events");
        String known;
        try (var first = Line.open(line, "")) {
            known = first.next().lines().findFirst().orElseThrow().substring("id: ".length());
        }
        try (var knowing = Line.open(line, known)) {
            assertThat(knowing.within(700)).isEmpty();
            press(conference, "move:9", 0);
            assertThat(knowing.next()).contains("rykket 9 minutter");
        }
        try (var late = Line.open(line, known)) {
            assertThat(late.next()).contains("rykket 9 minutter");
        }
    }

    @Test
    void what_cannot_be_done_is_said_in_words() {
        var conference = today();

        for (var act :
                List.of("move:0", "move:181", "overrun:-5", "begin:findes-ikke", "<b>", "")) {
            var answer = press(conference, act, 0);
            assertThat(answer.statusCode()).as(act).isEqualTo(422);
            assertThat(answer.body()).contains("Det kan ikke lade sig gøre");
        }
        assertThat(organiser.get("/organiser/" + conference.slug() + "/day").body())
                .doesNotContain("Ændret i dag");
    }

    @Test
    void a_day_that_is_not_today_is_shown_and_not_moved() {
        var conference = held("8. maj 2031");

        assertThat(Running.browser().get("/" + conference.slug() + "/now").body())
                .contains("Vi begynder torsdag den 8. maj 2031 kl. 00.01");
        assertThat(Running.browser().get("/" + conference.slug() + "/en/now").body())
                .contains("We begin on Thursday 8 May 2031 at 00:01");
        assertThat(press(conference, "move:5", 0).statusCode()).isEqualTo(409);
    }

    @Test
    void without_a_script_the_page_asks_again_and_can_be_told_to_stand_still() {
        var address = "/" + today().slug() + "/now";

        assertThat(Running.browser().get(address).body())
                .contains("http-equiv=\"refresh\"", address + "/still");
        assertThat(Running.browser().get(address + "/still").body())
                .contains("Siden står stille", "href=\"" + address + "\"")
                .doesNotContain("http-equiv");
    }

    @Test
    void there_is_nothing_to_follow_where_nothing_is_published() {
        assertThat(Running.browser().get("/findes-ikke/now").statusCode()).isEqualTo(404);
        assertThat(Running.browser().get("/findes-ikke/now/events").statusCode()).isEqualTo(404);
        assertThat(Running.browser().get("/organiser/findes-ikke/day").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void it_can_be_read_and_used_by_everybody() {
        var conference = today();
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var hall = chromium.page(1440, ColorScheme.DARK, faults);
                var lectern = chromium.page(320, ColorScheme.DARK, faults)) {
            phone.navigate(at(conference, "now"));
            hall.navigate(at(conference, "screen"));
            lectern.navigate(Running.server().organiser().toString());
            lectern.locator("main button").click();
            lectern.waitForURL("**/organiser");
            lectern.navigate(at("/organiser/" + conference.slug() + "/day"));

            lectern.locator("button[value='overrun:5']").click();

            phone.waitForSelector(".now-moved");
            hall.waitForSelector(".now-moved");
            assertThat(phone.locator("#now").innerText()).contains("5 minutter mere");
            look(phone, faults, "now");
            look(hall, faults, "screen");
            look(lectern, faults, "day");
            phone.locator("#now-pause").click();
            lectern.locator("button[value='undo']").click();
            hall.waitForCondition(() -> hall.locator(".now-moved").count() == 0);
            assertThat(phone.locator(".now-moved").count()).isEqualTo(1);
            phone.locator("#now-pause").click();
            phone.waitForCondition(() -> phone.locator(".now-moved").count() == 0);
        }
        assertThat(faults).isEmpty();
    }

    /// Whoever listens is told at most one sentence in five seconds, the latest; who stands on a
    /// link stands on it still, and who has paused the page is told nothing.
    @Test
    void whoever_listens_is_told_one_sentence_at_a_time_and_keeps_her_place() throws Exception {
        var conference = today();
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults)) {
            phone.navigate(at(conference, "now"));
            phone.waitForSelector("#now-pause");
            phone.evaluate(
                    """
                    () => {
                      window.told = [];
                      const spoken = document.getElementById('now-spoken');
                      new MutationObserver(() => window.told.push(performance.now()))
                        .observe(spoken, { childList: true, characterData: true, subtree: true });
                      document.querySelector('#now-pause').focus();
                    }
                    """);
            for (int n = 1; n <= 6; n++) {
                press(conference, "overrun:" + n, last(conference));
                phone.waitForTimeout(1_000);
            }
            phone.waitForTimeout(6_000);
            var told = phone.evaluate("() => window.told.map(Math.round)");
            var gap =
                    ((Number)
                                    phone.evaluate(
                                            "() => Math.min(...window.told.slice(1).map((at, n) => at - window.told[n]))"))
                            .doubleValue();
            assertThat((List<?>) told).hasSizeBetween(2, 4);
            assertThat(gap).isGreaterThan(4_900);
            assertThat(phone.locator("#now-spoken").getAttribute("role")).isEqualTo("status");
            assertThat(phone.locator("#now-spoken").innerText()).isNotBlank();
            assertThat(phone.evaluate("() => document.activeElement.id")).isEqualTo("now-pause");
            phone.locator("#now-pause").click();
            var before = phone.locator("#now .now-moved").allInnerTexts();
            press(conference, "overrun:7", last(conference));
            phone.waitForTimeout(1_500);
            assertThat(phone.locator("#now .now-moved").allInnerTexts()).isEqualTo(before);
            Found.that(
                    "A5",
                    NowTest.class,
                    "role=status; 6 changes in 6 s told in %d sentences, the nearest %.1f s apart; focus kept; paused: 0 told"
                            .formatted(((List<?>) told).size(), gap / 1_000));
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    private HttpResponse<String> press(Conference conference, String act, long after) {
        return organiser.post(
                "/organiser/" + conference.slug() + "/day", "act=" + act + "&after=" + after);
    }

    private long last(Conference conference) {
        var page = organiser.get("/organiser/" + conference.slug() + "/day").body();
        return Long.parseLong(page.replaceAll("(?s).*name=\"after\" value=\"(\\d+)\".*", "$1"));
    }

    private static String at(Conference conference, String page) {
        return at("/" + conference.slug() + "/" + page);
    }

    private static String at(String path) {
        return Running.server().address().resolve(path).toString();
    }

    private static URI at(Server copy, String path) {
        return copy.address().resolve(path);
    }

    private static Conference today() {
        return held(DATE.format(Instant.now().atZone(HERE)));
    }

    private static Conference held(String date) {
        var text =
                "Temadag om diger %s\n%s\n\n00.01-23.40 Hele dagen om diger\nVed Ida Prøve, digegreve, Østby Kommune\n23.40-23.59 Afslutning\n"
                        .formatted(UUID.randomUUID().toString().substring(0, 8), date);
        var programmes = Running.server().verbs(Programmes.class);
        var upload = new Upload("temadag.txt", text.getBytes(UTF_8), UUID.randomUUID());
        if (!(programmes.importDocument(upload, "Anna Eksempel", Instant.now())
                instanceof Imported.Welcome(var conference))) {
            throw new AssertionError("It is a programme");
        }
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", Instant.now());
        return conference;
    }

    /// A line that is followed: each event with its id, as it comes.
    private record Line(HttpClient http, BlockingQueue<String> events) implements AutoCloseable {

        static Line open(URI address, String known) {
            var http = HttpClient.newHttpClient();
            var events = new LinkedBlockingQueue<String>();
            var request = HttpRequest.newBuilder(address);
            if (!known.isEmpty()) {
                request.header("Last-Event-ID", known);
            }
            Thread.ofVirtual()
                    .start(() -> {
                        var event = new StringBuilder();
                        var lines = http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
                        lines.body()
                                .forEach(line -> {
                                    if (!line.isEmpty()) {
                                        event.append(line).append('\n');
                                    } else if (event.indexOf("data: ") >= 0) {
                                        events.add(event.toString());
                                        event.setLength(0);
                                    } else {
                                        event.setLength(0);
                                    }
                                });
                    });
            return new Line(http, events);
        }

        String next() throws InterruptedException {
            var event = events.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("an event within ten seconds").isNotNull();
            return String.valueOf(event);
        }

        List<String> within(int millis) throws InterruptedException {
            var event = events.poll(millis, TimeUnit.MILLISECONDS);
            return event == null ? List.of() : List.of(event);
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }
}
