package dk.tingsted.registration.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The form as people see it: empty, wrong, with eight people, received.
class FormInBrowserTest {

    private final Conference conference =
            Registered.open(
                    null,
                    List.of(
                            Registered.group(1, "Politiker i en kommune", null),
                            Registered.group(2, "Udstiller", 3),
                            Registered.group(3, "Embedsperson", null)),
                    List.of(
                            question(1, Kind.YES_NO, "Spiser du med: Frokost (kl. 12.30)?", null),
                            question(
                                    2,
                                    Kind.CHOICES,
                                    "Hvad spiser du?",
                                    new Condition(List.of(), new QuestionId(-1), "yes")),
                            question(
                                    3,
                                    Kind.TEXT,
                                    "Hvad viser I på standen?",
                                    new Condition(List.of(new GroupId(-2)), null, null))));

    private static Question question(
            int number, Kind kind, String text, @Nullable Condition condition) {
        var options =
                kind == Kind.CHOICES
                        ? List.of(
                                new Option("a", "Kød", "Meat"),
                                new Option("b", "Fisk", "Fish"),
                                new Option("c", "Kun grønt", "Vegetarian"))
                        : List.<Option>of();
        return new Question(
                new QuestionId(-number),
                kind,
                Purpose.OWN,
                text,
                null,
                null,
                true,
                options,
                condition);
    }

    @Test
    void every_state_can_be_used_by_everybody_on_a_phone_and_on_a_wide_screen() {
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (int width : new int[] {320, 768, 1440}) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (var page = chromium.page(width, colours, faults)) {
                        first(page, faults, width + "-" + colours);
                    }
                }
            }
            try (var phone = chromium.page(320, ColorScheme.DARK, faults);
                    var desk = chromium.page(1440, ColorScheme.LIGHT, faults)) {
                several(phone, faults, "320");
                several(desk, faults, "1440");
            }
        }
        faults.removeIf(fault -> fault.contains("status of 422"));
        assertThat(faults).isEmpty();
    }

    private void first(Page page, List<String> faults, String look) {
        page.navigate(at());
        see(page, faults, "empty-" + look);
        page.locator("button.button-send").click();
        page.locator(".error-summary").waitFor();
        see(page, faults, "wrong-" + look);
    }

    private void several(Page page, List<String> faults, String look) {
        page.navigate(at());
        page.locator("#p0-name").fill("Ida Prøve");
        page.locator("#p0-address").fill("ida@gmial.com");
        page.locator("label[for=p0-group]").click();
        for (int people = 2; people <= 8; people++) {
            page.locator("button[value=add]").click();
            page.locator("#person-" + people).waitFor();
            page.locator("#p" + (people - 1) + "-name").fill("Person " + people);
        }
        see(page, faults, "eight-" + look);
        page.locator("button.button-send").click();
        page.locator(".error-summary").waitFor();
        see(page, faults, "eight-wrong-" + look);
        page.navigate(at().replace("/registration", "/en/registration"));
        see(page, faults, "english-" + look);
    }

    private static void see(Page page, List<String> faults, String name) {
        faults.addAll(Chromium.faults(page));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screens/registration-" + name + ".png")));
    }

    @Test
    void somebody_registers_with_the_keyboard_alone_and_without_scripts() {
        try (var chromium = Chromium.start();
                var page =
                        chromium.browser()
                                .newPage(
                                        new Browser.NewPageOptions()
                                                .setViewportSize(320, 640)
                                                .setJavaScriptEnabled(false))) {
            page.navigate("" + Running.server().address() + "/" + conference.slug());
            page.locator("a:text('Tilmeld dig')").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/registration");
            tabTo(page, "p0-name");
            page.keyboard().type("Ida Prøve");
            page.keyboard().press("Enter");
            page.waitForSelector(".error-summary");
            assertThat(page.locator("#p0-name").inputValue()).isEqualTo("Ida Prøve");
            assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("error-summary");
            tabTo(page, "p0-address");
            page.keyboard().type("tastatur@oestby.dk");
            tabTo(page, "p0-group");
            page.keyboard().press("Space");
            tabTo(page, "p0-q" + question(0));
            page.keyboard().press("Space");
            assertThat(page.locator("[name=p0-q" + question(1) + "]").first().isVisible()).isTrue();
            assertThat(page.locator("[name=p0-q" + question(2) + "]").first().isVisible())
                    .isFalse();
            tabTo(page, "p0-q" + question(1));
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/received/**");
            assertThat(page.locator("h1").textContent()).contains("Tak");
        }
        assertThat(Running.server().verbs(Registrations.class).of(conference.id()))
                .extracting(one -> one.person().address())
                .containsExactly("tastatur@oestby.dk");
    }

    private long question(int number) {
        return Running.server()
                .verbs(Setups.class)
                .of(conference.id())
                .orElseThrow()
                .questions()
                .get(number)
                .id()
                .value();
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if (page.locator("#" + id + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("No key leads to " + id);
    }

    private String at() {
        return Running.server().address() + "/" + conference.slug() + "/registration";
    }
}
