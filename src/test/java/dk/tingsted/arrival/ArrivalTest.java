package dk.tingsted.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import dk.tingsted.platform.web.QrCode;
import dk.tingsted.programme.publishing.paper.PdfValidity;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.form.Registered;
import dk.tingsted.retention.Retention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The door on the running program, with the real database.
class ArrivalTest {

    private final Conference conference = Registered.open(null, Registered.two(), List.of());
    private final Running.Browser organiser = Running.organiser();
    private final Arrivals arrivals = Running.server().verbs(Arrivals.class);

    @Test
    void one_press_lets_somebody_in_and_another_takes_it_back() {
        var ida = registered("Ida Prøvesen");

        assertThat(post("act=arrived:" + ida.id().value()).body())
                .contains("Ida Prøvesen er registreret kl.");
        assertThat(arrivals.attendance(conference).size()).isEqualTo(1);
        assertThat(post("act=undone:" + ida.id().value()).body()).contains("er fortrudt");
        assertThat(arrivals.attendance(conference).size()).isZero();
    }

    @Test
    void who_is_not_on_the_list_is_written_in_and_an_empty_name_is_told() {
        assertThat(post("act=walk-in&name=+").statusCode()).isEqualTo(422);
        assertThat(post("act=walk-in&name=Ib+Pr%C3%B8vesen%2C+%C3%98stby").statusCode())
                .isEqualTo(200);

        assertThat(organiser.get(here()).body()).contains("Uden tilmelding", "Ib Prøvesen, Østby");
    }

    @Test
    void the_name_of_one_who_was_not_on_the_list_is_forgotten_and_that_she_came_is_not() {
        post("act=walk-in&name=Ib+Pr%C3%B8vesen");
        var end =
                Running.server()
                        .verbs(Spans.class)
                        .of(conference.id())
                        .orElseThrow()
                        .end()
                        .toInstant();
        var retention = Running.server().verbs(Retention.class);
        retention.look(conference, Running.server().clock().instant());
        retention.look(conference, end.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(organiser.get(here()).body()).contains("Ib Prøvesen");

        retention.look(conference, end.plus(Duration.ofDays(14)));

        assertThat(organiser.get(here()).body())
                .doesNotContain("Ib Prøvesen")
                .contains("(navnet er slettet)");
        assertThat(arrivals.attendance(conference).size()).isEqualTo(1);
    }

    @Test
    void a_name_with_a_letter_wrong_is_offered() {
        registered("Ida Prøvesen");
        registered("Bo Madsen");

        assertThat(organiser.get(here() + "?q=pr%C3%B8vsen").body())
                .contains("Disse ligner", "Ida Prøvesen")
                .doesNotContain("Bo Madsen");
        assertThat(organiser.get(here() + "?q=zzzz").body()).contains("Ingen på listen");
    }

    @Test
    void what_two_doors_send_again_and_late_counts_once_in_its_order() {
        var ida = registered("Ida Prøvesen");
        var bo = registered("Bo Prøvesen");
        var first = press(ida, "arrived", 1_000);
        var second = press(bo, "arrived", 61_000);

        assertThat(sync(0, 601_000, second).body()).contains("\"people\"");
        sync(0, 601_000, first, second);
        var answer = sync(0, 700_000, press(ida, "arrived", 650_000));

        assertThat(answer.body()).contains("\"upTo\"");
        assertThat(Pattern.compile("\"key\"").matcher(answer.body()).results().count())
                .isEqualTo(3);
        var attendance = arrivals.attendance(conference);
        assertThat(attendance.size()).isEqualTo(2);
        assertThat(at(attendance, ida)).isBefore(at(attendance, bo));
    }

    @Test
    void a_door_hears_only_what_is_new() {
        var ida = registered("Ida Prøvesen");
        var answer = sync(0, 0, press(ida, "arrived", 0)).body();
        var upTo = Long.parseLong(answer.replaceAll("(?s).*\"upTo\":(\\d+).*", "$1"));

        assertThat(sync(upTo, 0).body()).contains("\"presses\":[]");
    }

    @Test
    void nonsense_is_refused_and_what_is_understood_beside_it_is_kept() {
        var ida = registered("Ida Prøvesen");
        var elsewhere = new ArrivalTest().registered("Eva Prøvesen");

        assertThat(send("[").statusCode()).isEqualTo(422);
        assertThat(send("{}").statusCode()).isEqualTo(422);
        assertThat(
                        sync(
                                        0,
                                        0,
                                        press(elsewhere, "arrived", 0),
                                        press(ida, "dances", 0),
                                        "{\"key\":\"x\"}",
                                        "17",
                                        press(ida, "arrived", -5_000_000))
                                .statusCode())
                .isEqualTo(200);
        assertThat(arrivals.attendance(conference).size()).isEqualTo(1);
    }

    @Test
    void only_the_page_of_the_door_may_use_a_camera() {
        assertThat(organiser.get(here()).headers().allValues("Permissions-Policy"))
                .containsExactly("camera=(self), geolocation=(), microphone=(), payment=()");
        assertThat(
                        organiser
                                .get("/organiser/" + conference.slug())
                                .headers()
                                .firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("camera=(),"));
    }

    @Test
    void without_network_the_door_goes_on_and_catches_up_with_the_other() {
        registered("Ida Prøvesen");
        registered("Bo Prøvesen");
        registered("Eva Prøvesen");
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var north = door(chromium);
                var south = door(chromium)) {
            var one = open(north);
            var other = open(south);
            one.waitForCondition(
                    () -> (Boolean) one.evaluate("navigator.serviceWorker.controller !== null"));
            north.setOffline(true);
            let(one, "Ida");
            let(one, "Bo");
            one.locator("#door-more summary").click();
            one.locator("#door-name").fill("Ib Prøvesen, Østby");
            one.locator("#door-walk-in button").click();
            one.waitForSelector("#door-line.away");
            assertThat(one.locator("#door-line").innerText()).contains("3 venter");
            let(other, "Bo");
            other.waitForCondition(() -> arrivals.attendance(conference).size() == 1);

            // The phone has thrown the page away; it opens from what it keeps.
            one.reload();
            one.waitForCondition(() -> one.locator("#door-here").innerText().equals("3"));
            let(one, "Eva");
            north.setOffline(false);
            one.evaluate("window.dispatchEvent(new Event('online'))");

            other.waitForCondition(() -> other.locator("#door-here").innerText().equals("4"));
            one.waitForCondition(() -> one.locator("#door-line").innerText().equals("Forbundet"));
            assertThat(arrivals.attendance(conference).size()).isEqualTo(4);
            faults.addAll(Chromium.faults(one));
            one.setViewportSize(320, 900);
            faults.addAll(Chromium.faults(one));

            one.locator("form.sign-out button").click();
            one.waitForURL(url -> !url.contains("/door"));
            assertThat((Integer) one.evaluate("localStorage.length")).isZero();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_code_that_is_held_before_the_camera_lets_somebody_in_once() throws Exception {
        var ida = registered("Ida Prøvesen");
        var code = organiser.address() + here() + "?code=" + arrivals.code(ida.id());
        try (var chromium = Chromium.start();
                var context = door(chromium)) {
            context.addInitScript(showing(png(code)));
            var page = open(context);
            page.locator("#door-scan").click();

            page.waitForSelector("#door-told p");

            assertThat(page.locator("#door-told").innerText())
                    .contains("Ida Prøvesen er registreret kl.");
            page.waitForCondition(() -> arrivals.attendance(conference).size() == 1);
            page.waitForTimeout(500);
            assertThat(page.locator("#door-told").innerText()).contains("er registreret");
        }
    }

    /// A camera before which somebody holds a picture.
    private static String showing(String picture) {
        return """
        navigator.mediaDevices.getUserMedia = async () => {
          const picture = new Image();
          picture.src = 'data:image/png;base64,%s';
          await picture.decode();
          const canvas = document.createElement('canvas');
          canvas.width = 640; canvas.height = 480;
          const paper = canvas.getContext('2d');
          const draw = () => { paper.fillStyle = '#ccc'; paper.fillRect(0, 0, 640, 480);
            paper.drawImage(picture, 140, 60, 360, 360); };
          draw(); setInterval(draw, 100);
          return canvas.captureStream(10);
        };
        """
                .formatted(picture);
    }

    private static String png(String address) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(QrCode.picture(address), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void what_is_printed_can_be_read_by_everybody_and_long_names_are_whole() throws Exception {
        var name = "Wilhelmina-Alexandra Prøvesen-Eksempelsen af Mønstergaardholm";
        registered(name);
        registered("\uD83D\uDE00 " + "X".repeat(120));
        for (var sheet : BadgeSheet.values()) {
            var badges = pdf("badges.pdf?cut=on&speakers=on&sheet=" + sheet.code());
            assertThat(PdfValidity.errors(badges)).as(sheet.code()).isEmpty();
            try (var document = Loader.loadPDF(badges)) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                        .contains(name.replaceAll("\\s+", ""), "X".repeat(120));
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
        assertThat(PdfValidity.errors(pdf("list.pdf"))).isEmpty();
        assertThat(PdfValidity.errors(pdf("signs.pdf?lines=Garderobe"))).isEmpty();
        assertThat(organiser.get(here() + "/list.csv").body()).contains("Navn;Fra;Gruppe;Ankommet");
    }

    private byte[] pdf(String file) throws Exception {
        return organiser
                .http()
                .send(organiser.request(here() + "/" + file).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private BrowserContext door(Chromium chromium) {
        return chromium.browser().newContext();
    }

    private Page open(BrowserContext context) {
        var page = context.newPage();
        var colleague = Identities.with(Role.DOOR, conference.slug());
        page.navigate(
                Running.server()
                        .address()
                        .resolve(Identities.link(colleague, "asked", Identities.now()))
                        .toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        page.navigate(Running.server().address().resolve(here()).toString());
        page.waitForSelector("#door-line:not([hidden])");
        return page;
    }

    private static void let(Page page, String name) {
        page.locator("#door-q").fill(name);
        page.locator("#door-list li:visible button").first().click();
        page.waitForSelector("#door-list li:visible.here");
    }

    private static java.time.Instant at(Attendance attendance, Registration registration) {
        return attendance.of(new Comer.Registered(registration.id())).orElseThrow().at();
    }

    private static String press(Registration registration, String what, long at) {
        return "{\"key\":\"%s\",\"comer\":\"%d\",\"what\":\"%s\",\"name\":\"\",\"at\":%d}"
                .formatted(UUID.randomUUID(), registration.id().value(), what, at);
    }

    private HttpResponse<String> sync(long since, long sentAt, String... presses) {
        return send(
                "{\"door\":\"%s\",\"sentAt\":%d,\"since\":%d,\"list\":\"\",\"presses\":[%s]}"
                        .formatted(UUID.randomUUID(), sentAt, since, String.join(",", presses)));
    }

    private HttpResponse<String> send(String body) {
        return organiser.send(
                organiser
                        .request(here() + "/sync")
                        .header("Origin", organiser.address().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String form) {
        return organiser.post(here(), form);
    }

    private String here() {
        return "/organiser/" + conference.slug() + "/door";
    }

    Registration registered(String name) {
        return Registered.somebody(conference, name, "Randers Kommune");
    }
}
