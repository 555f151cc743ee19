package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.letters.Mailbox;
import dk.tingsted.letters.Sink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of the program, walked once from end to end: the demo as it is started by hand, a mail
/// server beside it, a secretariat at its desk and people with phones.
class JourneyTest {

    private static final String SLUG = "debat-om-udviklingen-af-det-specialiserede";
    private static final String SPRING = "2024-05-02T10:00:00+02:00";
    private static final String A_WEEK_BEFORE = "2024-06-11T08:00:10+02:00";

    @TempDir @Nullable Path folder;

    private final List<String> faults = new ArrayList<>();

    @Test
    void a_list_becomes_letters_and_letters_become_people_who_come() throws IOException {
        try (var sink = Sink.open();
                var chromium = Chromium.start();
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults);
                var phone = chromium.page(320, ColorScheme.DARK, faults)) {
            try (var demo = demo(sink, SPRING)) {
                var way = new Way(sink, "" + demo.address());
                signIn(desk, demo);
                way.invite(desk);
                way.answer(phone);
                way.changeOfMind(phone);
                way.onePlaceForThePress(desk);
                way.queue(phone);
            }
            try (var demo = demo(sink, A_WEEK_BEFORE)) {
                new Way(sink, "" + demo.address()).weekBefore(phone);
            }
        }
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private Program.Begun demo(Sink sink, String clock) throws IOException {
        return Program.begin(
                List.of(
                        "demo",
                        "--data",
                        "" + folder,
                        "--port",
                        "0",
                        "--clock",
                        clock,
                        "--smtp-url",
                        "smtp://127.0.0.1:"
                                + sink.port()
                                + "?from=konference@example.dk&tls=none"));
    }

    private static void signIn(Page desk, Program.Begun demo) {
        desk.navigate("" + demo.organiser());
        desk.locator("main button").click();
        desk.waitForURL("**/organiser");
    }

    private record Way(Sink sink, String address) {

        void invite(Page desk) {
            desk.navigate(address + "/organiser/" + SLUG + "/invitations");
            desk.locator("a:text('Tilføj en liste')").click();
            desk.locator("#name").fill("Byrådet i Østby");
            desk.locator("#text")
                    .fill("Ida Prøve\tida@oestby.dk\tAarhus\nBo Prøve\tbo@oestby.dk\tAarhus");
            desk.locator("button:text('Læs listen')").click();
            desk.locator("button[value=import]").click();
            desk.waitForURL("**/invitations?did=imported*");
            desk.locator("a:text('Gør 2 indbydelser klar')").click();
            desk.locator("label[for=go]").click();
            desk.locator("button:text('Send 2 indbydelser')").click();
            desk.waitForURL("**/invitations?did=going*");
        }

        /// Ida's form is filled in as far as the invitation knows her.
        void answer(Page phone) {
            var letter = Mailbox.wait(sink, "ida@oestby.dk", one -> one.text().contains("Ida"));
            phone.navigate(letter.link("/invitation/"));
            phone.locator("main a:text('Tilmeld dig')").click();
            assertThat(phone.locator("#p0-name").inputValue()).isEqualTo("Ida Prøve");
            assertThat(phone.locator("#p0-address").inputValue()).isEqualTo("ida@oestby.dk");
            phone.locator("#p0-group").selectOption("Politiker i en kommune");
            phone.locator("label:text('Mental sundhed')").click();
            look(phone, "form");
            phone.locator("button.button-send").click();
            phone.waitForURL("**/received/**");
            look(phone, "received");
            assertThat(phone.locator("main").textContent()).contains("Der er en plads");
        }

        /// By the private link of the receipt, which brings the day to her calendar.
        void changeOfMind(Page phone) {
            var receipt = Mailbox.wait(sink, "ida@oestby.dk", one -> !one.calendar().isEmpty());
            assertThat(receipt.text()).contains("Mental sundhed");
            assertThat(receipt.calendar())
                    .contains("METHOD:REQUEST", "DTSTART", "20240618T")
                    .contains("BEGIN:VEVENT");
            enter(phone, receipt);
            phone.locator("summary:has-text('Ret tilmeldingen')").click();
            phone.locator("label:text('Borgere med komplekse udfordringer')").click();
            phone.locator("button.button-primary[value=change]").click();
            phone.locator("[role=status]").waitFor();
            assertThat(phone.locator("[role=status]").textContent())
                    .contains("Tilmeldingen er rettet.");
            look(phone, "mine");
        }

        void onePlaceForThePress(Page desk) {
            desk.navigate(address + "/organiser/" + SLUG + "/registration");
            desk.locator("fieldset.group-row:has(input[value=Presse]) input[name$=-places]")
                    .fill("1");
            desk.locator("#groups form button[value=save].button-primary").click();
            desk.waitForURL("**did=saved*");
        }

        /// The one place goes to Eva; Per waits, gets it when she cannot come, and takes it.
        void queue(Page phone) {
            register(phone, "Eva Prøve", "eva@avis.dk");
            phone.waitForURL("**/received/**");
            register(phone, "Per Prøve", "per@avis.dk");
            phone.locator(".error-summary").waitFor();
            look(phone, "full");
            phone.locator("label[for=waits]").click();
            phone.locator(".error-summary button").click();
            phone.waitForURL("**/received/**");
            assertThat(phone.locator("main").textContent()).contains("På ventelisten");
            enter(phone, Mailbox.wait(sink, "eva@avis.dk", one -> true));
            phone.locator("summary:has-text('Meld fra')").click();
            phone.locator("button[value=withdraw]").click();
            phone.locator("text=Du er ikke tilmeldt længere.").waitFor();
            var offer =
                    Mailbox.wait(sink, "per@avis.dk", one -> one.text().contains("holder den til"));
            enter(phone, offer);
            look(phone, "offer");
            phone.locator("button[value=take]").click();
            phone.locator("text=Du har en plads.").waitFor();
        }

        /// Six weeks later the program is started again, and the letter goes by itself: to those
        /// who come, and to nobody who gave up her place.
        void weekBefore(Page phone) {
            var letter =
                    Mailbox.wait(
                            sink, "ida@oestby.dk", one -> one.subject().startsWith("Praktisk om"));
            assertThat(letter.text()).contains("18. juni 2024");
            enter(phone, letter);
            look(phone, "week-before");
            assertThat(phone.locator("main").textContent()).contains("Ida Prøve");
            var _ =
                    Mailbox.wait(
                            sink, "per@avis.dk", one -> one.subject().equals(letter.subject()));
            assertThat(Mailbox.to(sink, "eva@avis.dk"))
                    .noneMatch(one -> one.subject().equals(letter.subject()));
        }

        private void register(Page phone, String name, String mail) {
            phone.navigate(address + "/" + SLUG + "/registration");
            phone.locator("#p0-name").fill(name);
            phone.locator("#p0-address").fill(mail);
            phone.locator("#p0-group").selectOption("Presse");
            phone.locator("button.button-send").click();
        }

        private static void enter(Page phone, Mailbox.Mail letter) {
            phone.navigate(letter.link("/registration/mine/"));
            phone.locator("main button").click();
            phone.waitForURL("**/registration/mine");
        }

        private static void look(Page page, String name) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screens/journey-" + name + ".png")));
        }
    }
}
