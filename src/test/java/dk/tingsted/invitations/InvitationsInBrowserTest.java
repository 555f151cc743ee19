package dk.tingsted.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From a list that is pasted to an answer, by clicking, on a phone and on a wide screen.
class InvitationsInBrowserTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void a_council_is_invited_and_answers_on_a_phone_and_on_a_wide_screen() {
        try (var chromium = Chromium.start()) {
            try (var phone = chromium.page(320, ColorScheme.DARK, faults);
                    var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
                for (var page : List.of(phone, desk)) {
                    journey(page);
                }
            }
        }
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private void journey(Page page) {
        var conference = Invited.conference();
        var address = UUID.randomUUID() + "@oestby.dk";
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        handIn(page, conference, address);
        send(page, conference);
        answer(page, conference, address);
    }

    private void handIn(Page page, Conference conference, String address) {
        page.navigate(at(Invited.at(conference)));
        see(page, "none");
        page.locator("a:text('Tilføj en liste')").click();
        see(page, "new");
        page.locator("#name").fill("Byråd");
        page.locator("button:text('Læs listen')").click();
        page.locator(".error-summary").waitFor();
        see(page, "refused");
        page.locator("#text")
                .fill(
                        "Navn\tMail\tKommune\tStilling\tBemærkning\nIda Prøve\t%s\tAarhus\tFormand for udvalget for kultur og fritid\tx\nBo Prøve\tbo.oestby.dk\tAarhus\tMedlem\t\nEva Prøve\tb%s\tAarhus\tMedlem\t"
                                .formatted(address, address));
        page.locator("#group").selectOption("Politikere");
        page.locator("button:text('Læs listen')").click();
        page.waitForURL("**/new/*");
        see(page, "look");
        page.locator("button[value=import]").click();
        page.waitForURL("**/new/*?left=1*");
        see(page, "left");
    }

    private void send(Page page, Conference conference) {
        page.navigate(at(Invited.at(conference)));
        see(page, "all");
        page.locator("input[name=chosen]").first().check();
        page.locator("button:text('Indbydelse til de valgte')").click();
        page.locator("button:text('Send 1 indbydelse')").waitFor();
        see(page, "letters");
        page.locator("button:text('Send 1 indbydelse')").click();
        page.waitForURL("**/invitations?did=held*");
        page.navigate(at(Invited.at(conference) + "/letters?occasion=reminder"));
        see(page, "reminder");
        Invited.sent(conference, 9);
        page.navigate(at(Invited.at(conference) + "/silent"));
        see(page, "silent");
        page.navigate(at("/organiser/" + conference.slug() + "/figures"));
        see(page, "figures");
    }

    private void answer(Page page, Conference conference, String address) {
        var link = "/" + conference.slug() + "/invitation/" + Invited.secret(conference, address);
        page.navigate(at(link));
        see(page, "guest");
        page.navigate(at(link.replace("/invitation", "/en/invitation")));
        see(page, "guest-english");
        page.navigate(at(link));
        page.locator("a:text('Jeg kommer ikke')").click();
        see(page, "decline");
        page.locator("#word").fill("Jeg er på ferie.");
        page.locator("main button").click();
        page.locator("main a:text('Se programmet')").waitFor();
        see(page, "declined");
        page.navigate(at(link + "/unsubscribe"));
        see(page, "unsubscribe");
        page.locator("main button").click();
        page.locator("[role=status]").waitFor();
        see(page, "unsubscribed");
        page.navigate(
                at(
                        Invited.at(conference)
                                + "/"
                                + Invited.one(conference, "Ida Prøve").id().value()));
        assertThat(page.locator("main").textContent())
                .contains("Jeg er på ferie.", "Frabad sig indbydelser");
        see(page, "one");
    }

    private void see(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screens/invitations-%s-%d.png"
                                                .formatted(name, page.viewportSize().width))));
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }
}
