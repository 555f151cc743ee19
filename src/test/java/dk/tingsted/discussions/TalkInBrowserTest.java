package dk.tingsted.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.discussions.board.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A talk at the tables as it is lived: two phones at one table, one of which loses its network,
/// the wall in the hall, and the konferencier.
class TalkInBrowserTest {

    private final Halls hall = Halls.open();
    private final List<String> faults = new ArrayList<>();

    @Test
    void two_phones_at_a_table_the_wall_and_the_konferencier() {
        try (var chromium = Chromium.start();
                var one = chromium.page(320, ColorScheme.LIGHT, faults);
                var other = chromium.page(320, ColorScheme.DARK, new ArrayList<>());
                var wall = chromium.page(1440, ColorScheme.DARK, faults);
                var lectern = chromium.page(768, ColorScheme.LIGHT, faults)) {
            one.navigate(at(hall.at(1, 1)));
            other.navigate(at(hall.at(1, 1)));
            wall.navigate(at("/" + hall.slug() + "/wall"));
            signIn(lectern);
            lectern.navigate(
                    at(hall.organiser("discussions/wall/" + hall.talk(1).discussion().id())));

            write(one, "Diget er lavt ved havnen");
            wall.getByText("Diget er lavt ved havnen").waitFor();
            other.getByText("Diget er lavt ved havnen").first().waitFor();

            // The phone keeps what it could not send, and sends it when the network is back.
            other.context().setOffline(true);
            write(other, "Diget er lavt ved havnen!");
            other.locator(".table-queue li").waitFor();
            assertThat(hall.talk(1).of(1)).hasSize(1);
            other.context().setOffline(false);
            wall.getByText("Diget er lavt ved havnen!").waitFor();
            assertThat(hall.talk(1).of(1))
                    .extracting(Remark::words)
                    .containsExactly("Diget er lavt ved havnen", "Diget er lavt ved havnen!");

            // What looks alike is laid together, seen by all, and taken back; dragging does the
            // same.
            lectern.locator(".moderate-alike button").click();
            wall.locator(".wall-times").waitFor();
            look(lectern, "moderate");
            lectern.locator(".moderate-done button").first().click();
            wall.waitForCondition(() -> wall.locator(".wall-note").count() == 2);
            lectern.waitForCondition(() -> lectern.locator(".moderate-card").count() == 2);
            lectern.locator(".moderate-card")
                    .first()
                    .dragTo(lectern.locator(".moderate-card").last());
            wall.waitForCondition(() -> wall.locator(".wall-note").count() == 1);
            lectern.waitForCondition(() -> lectern.locator(".moderate-card").count() == 1);
            lectern.locator("button[value^='highlight:']").press("Enter");
            wall.locator(".wall-note.lit").waitFor();

            // A closed discussion takes nothing, and what was typed is kept.
            look(one, "table");
            one.fill("#text", "Endnu en");
            hall.close();
            one.getByText("Drøftelsen er lukket").waitFor();
            look(wall, "wall");
            lectern.navigate(at(hall.organiser("discussions")));
            look(lectern, "discussions");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_pages_of_votes_questions_and_award_can_be_read_by_everybody() {
        Halls.talks()
                .write(
                        hall.conference(),
                        hall.talk(1).discussion().id(),
                        1,
                        UUID.randomUUID(),
                        "Diget er lavt");
        var organiser = Running.organiser();
        organiser.post(hall.organiser("discussions/votes"), "act=open&dots=3");
        organiser.post(hall.organiser("questions"), "act=open");
        organiser.post(
                hall.organiser("award"),
                "act=save&title=Digeprisen&voters=jury&opens=2031-05-08T09:00&closes=2031-05-08T11:00&name=Nordby&item=&name=Sydby&item=");
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.DARK, faults);
                var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
            phone.navigate(at("/" + hall.slug() + "/vote"));
            look(phone, "vote");
            phone.click("button[value='agree']");
            phone.click("button[value^='more:']");
            phone.getByText("2 tilbage af 3").waitFor();
            phone.navigate(at("/" + hall.slug() + "/questions"));
            phone.fill("#text", "Hvem betaler?");
            phone.click("button[value='ask']");
            phone.click("button[value^='support:']");
            phone.locator(".ask-mine").waitFor();
            look(phone, "questions");
            phone.navigate(at("/" + hall.slug() + "/en/award"));
            look(phone, "award");
            signIn(desk);
            for (var page : List.of("discussions/votes", "questions", "award")) {
                desk.navigate(at(hall.organiser(page)));
                look(desk, page.replace('/', '-') + "-desk");
            }
            organiser.post(hall.organiser("discussions/votes"), "act=close");
            phone.navigate(at("/" + hall.slug() + "/opinions"));
            look(phone, "opinions");
        }
        assertThat(faults).isEmpty();
    }

    private static void write(Page phone, String words) {
        phone.fill("#text", words);
        phone.click("button[value='write']");
    }

    private static void signIn(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private static String at(String path) {
        return Running.server().address().resolve(path).toString();
    }

    private void look(Page page, String name) {
        faults.addAll(Chromium.faults(page));
        var file = "target/screens/" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }
}
