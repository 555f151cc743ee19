package dk.tingsted.followup.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import dk.tingsted.followup.note.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The desk of the note in a browser: it is written like a document, and everybody can use it.
class DraftInBrowserTest {

    private final Drafting drafting = new Drafting();
    private final Halls hall = drafting.hall;
    private final Drafts drafts = drafting.drafts;

    @Test
    void a_point_is_written_moved_in_and_saved_without_a_button() throws Exception {
        var messages = new ArrayList<String>();
        compose();
        var point = drafting.last("discussion/");
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            open(page);
            page.locator("#b" + point.id() + "-text").click();
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            page.keyboard().type("Et nyt punkt");
            page.keyboard().press("Enter");
            page.keyboard().type("Og et til");
            page.locator("#new-text").click();
            page.locator(".block:has-text(\"Og et til\")").waitFor();
            page.waitForFunction("document.querySelectorAll('[data-fresh]').length === 0");
            assertThat(drafting.words())
                    .containsSubsequence(point.words(), "Et nyt punkt", "Og et til");

            page.locator("textarea:text-is(\"Og et til\")").click();
            page.keyboard().press("Tab");
            page.locator(".block-under").waitFor();
            assertThat(page.locator("#followup-paper ul ul li").innerText()).isEqualTo("Og et til");
            assertThat(page.locator(":focus").inputValue()).isEqualTo("Og et til");
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void a_block_is_moved_by_the_keyboard_and_stays_the_one_that_is_written_in() {
        var messages = new ArrayList<String>();
        compose();
        var point = drafting.last("discussion/");
        int before = drafting.words().indexOf(point.words());
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            open(page);
            page.locator("#b" + point.id() + "-text").click();
            page.keyboard().press("Control+ArrowUp");
            page.waitForCondition(() -> drafting.words().indexOf(point.words()) < before);
            page.waitForCondition(() -> page.locator(":focus").inputValue().equals(point.words()));
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void a_block_is_pulled_with_the_mouse_to_where_it_is_let_go() {
        var messages = new ArrayList<String>();
        compose();
        var point = drafting.last("discussion/");
        var words = drafting.words();
        var first = drafts.desk(hall.conference()).draft().orElseThrow().standing().getFirst();
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            open(page);
            page.locator("#b" + point.id() + " .block-drag")
                    .dragTo(page.locator("#b" + first.id()));
            page.waitForCondition(() -> !drafting.words().equals(words));
            assertThat(drafting.words().indexOf(point.words())).isLessThan(2);
            assertThat(page.locator(".drop-above, .drop-below").count()).isZero();
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void what_is_typed_while_a_colleague_writes_in_the_same_block_stays_in_the_field() {
        var messages = new ArrayList<String>();
        compose();
        var point = drafting.last("discussion/");
        try (var chromium = Chromium.start();
                var page = chromium.page(1440, ColorScheme.LIGHT, messages)) {
            open(page);
            var field = page.locator("#b" + point.id() + "-text");
            field.fill("Det, jeg skriver");
            drafts.edit(
                    hall.conference(),
                    point.id(),
                    point.version(),
                    new Edit.Say(Form.POINT, "Kollegans ord"),
                    Drafting.BY);
            page.locator("#new-text").click();
            page.locator(".block-theirs").waitFor();

            assertThat(field.inputValue()).isEqualTo("Det, jeg skriver");
            assertThat(page.locator(".block-theirs").innerText()).contains("Kollegans ord");
            assertThat(drafting.words())
                    .contains("Kollegans ord")
                    .doesNotContain("Det, jeg skriver");
            page.locator("#b" + point.id() + " button[value=say]").click();
            page.locator(".block-theirs")
                    .waitFor(
                            new com.microsoft.playwright.Locator.WaitForOptions()
                                    .setState(
                                            com.microsoft.playwright.options.WaitForSelectorState
                                                    .DETACHED));
            assertThat(drafting.words()).contains("Det, jeg skriver");
        }
        messages.removeIf(message -> message.contains("409"));
        assertThat(messages).isEmpty();
    }

    @Test
    void the_desk_and_the_note_can_be_used_by_everybody() {
        var faults = new ArrayList<String>();
        compose();
        var point = drafting.last("discussion/");
        drafts.edit(
                hall.conference(),
                point.id(),
                1,
                new Edit.Say(Form.POINT, "Rettet her"),
                Drafting.BY);
        drafting.said(2, "Højere diger mod vest, ikke mod øst");
        Halls.talks()
                .correct(
                        hall.conference(),
                        hall.talk(1).discussion().id(),
                        1,
                        hall.talk(1).of(1).getFirst().id(),
                        1,
                        "Højere diger, men hvor?");
        compose();
        Running.organiser().post(hall.organiser("followup/note/published"), "");
        Running.organiser().post(hall.organiser("followup/note/published"), "");
        try (var chromium = Chromium.start()) {
            for (var colours : ColorScheme.values()) {
                try (var phone = chromium.page(320, colours, faults);
                        var desk = chromium.page(1440, colours, faults)) {
                    for (var page : List.of(phone, desk)) {
                        look(page, faults);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void look(Page page, List<String> faults) {
        open(page);
        faults.addAll(Chromium.faults(page));
        shoot(page, "desk");
        page.navigate(at(hall.organiser("followup")));
        faults.addAll(Chromium.faults(page));
        shoot(page, "versions");
        page.navigate(at("/" + hall.slug() + "/followup"));
        faults.addAll(Chromium.faults(page));
        shoot(page, "note");
        page.navigate(at("/" + hall.slug() + "/followup/versions"));
        faults.addAll(Chromium.faults(page));
        shoot(page, "earlier");
    }

    private static void shoot(Page page, String name) {
        var dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screens/followup-%s-%d-%s.png"
                                                .formatted(
                                                        name, page.viewportSize().width, dark))));
    }

    private void open(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
        page.navigate(at(hall.organiser("followup/note")));
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }

    private void compose() {
        if (hall.now().talks().getFirst().remarks().isEmpty()) {
            drafting.said(1, "Højere diger");
        }
        drafting.compose();
    }
}
