package dk.tingsted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/// The outbox, a letter in it and the texts, as they are seen on a phone and on a wide screen.
class LetterPagesInBrowserTest {

    private static final Instant NOW = Instant.parse("2031-03-04T09:00:00Z");

    @Test
    void the_pages_of_letters_can_be_used_by_everybody() {
        var conference = posted();
        try (var chromium = Chromium.start()) {
            var faults = new ArrayList<String>();
            for (int width : List.of(320, 1440)) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    var page = chromium.page(width, colours, faults);
                    signIn(page);
                    paths(conference).forEach(path -> look(page, path, colours, faults));
                    page.close();
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void a_click_on_a_placeholder_writes_it_where_the_cursor_is() {
        var conference = posted();
        try (var chromium = Chromium.start()) {
            var faults = new ArrayList<String>();
            var page = chromium.page(1440, ColorScheme.LIGHT, faults);
            signIn(page);
            page.navigate(at("/organiser/" + conference.slug() + "/texts/thanks/da"));
            page.locator("#text").fill("Kære ");
            page.locator("button.placeholder").first().click();
            assertThat(page.locator("#text").inputValue()).isEqualTo("Kære [navn]");
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> paths(Conference conference) {
        var start = "/organiser/" + conference.slug();
        var failed = Running.server().verbs(Outbox.class).about(conference.id(), "test").getFirst();
        return List.of(
                start + "/outbox",
                start + "/outbox/" + failed.id(),
                start + "/texts",
                start + "/texts/receipt/da");
    }

    private static void look(Page page, String path, ColorScheme colours, List<String> faults) {
        page.navigate(at(path));
        faults.addAll(Chromium.faults(page));
        var name = path.substring(path.indexOf('/', 11) + 1).replaceAll("\\W+", "-");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of(
                                        "target/screens/letters-"
                                                + name.replaceAll("\\d+", "one")
                                                + "-"
                                                + page.viewportSize().width
                                                + "-"
                                                + colours
                                                + ".png")));
    }

    private static void signIn(Page page) {
        page.navigate(Running.server().organiser().toString());
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private static String at(String path) {
        return Running.server().address() + path;
    }

    private static Conference posted() {
        var server = Running.server();
        var conference = server.verbs(Conferences.class).found("Temadag", "Sekretariatet", NOW);
        var letters =
                List.of(
                        letter(conference, Occasion.RECEIPT, "Ida Prøve", "ida@example.dk", true),
                        letter(
                                conference,
                                Occasion.OFFER,
                                "Eva Eksempel",
                                "eva@example.dk",
                                false));
        server.verbs(TransactionTemplate.class)
                .executeWithoutResult(_ -> server.verbs(Outbox.class).post(letters, NOW));
        var store = server.verbs(SendingStore.class);
        var first = server.verbs(Outbox.class).about(conference.id(), "test").getFirst();
        store.claim(1_000, Duration.ofSeconds(1), NOW).stream()
                .filter(claim -> claim.letter() == first.id())
                .forEach(claim -> store.never(claim, "550 5.1.1 no such user", NOW));
        return conference;
    }

    private static Outgoing letter(
            Conference conference, Occasion occasion, String name, String address, boolean goes) {
        Map<Placeholder, String> samples =
                Arrays.stream(Placeholder.values())
                        .collect(Collectors.toMap(one -> one, Placeholder::sample));
        var wording = StandardTexts.of(occasion, Tongue.DANISH);
        return new Outgoing(
                conference.id(),
                occasion,
                name,
                address,
                Composer.compose(wording, Tongue.DANISH, samples),
                null,
                NOW,
                goes,
                "test");
    }
}
