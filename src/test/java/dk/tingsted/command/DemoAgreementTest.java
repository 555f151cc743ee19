package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Area;
import dk.tingsted.agreement.Told;
import dk.tingsted.agreement.hearing.Hearings;
import dk.tingsted.agreement.hearing.Stage;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The discussions of 2024 lead into the agreement of 2025-26.
class DemoAgreementTest {

    private final Conference conference = published();
    private final Agreements agreements = Running.server().verbs(Agreements.class);
    private final List<String> faults = new ArrayList<>();

    private static Conference published() {
        try (var in =
                DemoAgreementTest.class.getResourceAsStream(
                        "/demo/kkr-konference-2024-foreloebigt.md")) {
            return Handed.published(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_three_development_areas_have_sources_and_some_councils_are_missing() {
        var server = Running.server();
        DemoTalks.begin(server, conference, "Tingsted");
        DemoAgreement.bringTo(server, conference, "Tingsted", Identities.now());
        var agreement = agreements.of(conference).getFirst();
        var areas = agreements.areas(agreement.id());
        assertThat(areas.stream().map(Area::heading))
                .containsExactly(
                        "Indledning",
                        "Mental sundhed",
                        "Borgere med komplekse udfordringer",
                        "Overgangen fra barn/ung til voksen på socialområdet");
        var told =
                Told.of(
                        agreement.title(),
                        agreement.period(),
                        areas,
                        agreements.sources(agreement.id()));
        assertThat(told.notes()).hasSizeGreaterThan(9);
        assertThat(
                        told.notes().stream()
                                .flatMap(one -> one.uses().stream())
                                .filter(Told.Use::changed))
                .hasSize(1);
        var stages =
                server.verbs(Hearings.class).standings(conference, agreement).stream()
                        .map(one -> one.stage())
                        .toList();
        assertThat(stages).hasSize(20).contains(Stage.APPROVED, Stage.REMARKS, Stage.AGENDA);
        assertThat(stages.stream().filter(Stage.MISSING::equals)).hasSize(5);
        look(agreement);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_councils_decide_after_the_conference_also_where_the_clock_stands_before_it() {
        var server = Running.server();
        var programme =
                server.verbs(dk.tingsted.programme.Programmes.class)
                        .latestEdition(conference.id())
                        .orElseThrow()
                        .programme();
        var day = programme.days().getLast();
        DemoTalks.begin(server, conference, "Tingsted");
        DemoAgreement.bringTo(
                server,
                conference,
                "Tingsted",
                day.atTime(14, 14).atZone(dk.tingsted.platform.time.Clocks.DANISH).toInstant());
        var answers =
                server
                        .verbs(Hearings.class)
                        .standings(conference, agreements.of(conference).getFirst())
                        .stream()
                        .flatMap(one -> java.util.Optional.ofNullable(one.answer()).stream())
                        .toList();
        assertThat(answers)
                .hasSize(15)
                .allMatch(one -> one.metOn().isAfter(day.plusMonths(2)))
                .allMatch(one -> one.metOn().getDayOfWeek().getValue() < 6);
    }

    private void look(Agreement agreement) {
        var here = "/organiser/" + conference.slug() + "/agreement";
        var one = here + "/" + agreement.id();
        var area = one + "/area/" + agreements.areas(agreement.id()).get(1).id();
        try (var chromium = Chromium.start()) {
            for (int width : new int[] {320, 768, 1440}) {
                var colours = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.page(width, colours, faults)) {
                    signIn(page);
                    look(page, here, "list");
                    look(page, one, "text");
                    look(page, one + "/said", "said");
                    look(page, one + "/hearing", "hearing");
                    look(page, area, "area");
                    look(page, area + "/versions", "versions");
                    look(page, area + "/sources?mark=2", "choose");
                    look(page, "/" + conference.slug() + "/agreement", "public");
                    look(page, "/" + conference.slug() + "/en/agreement", "public-en");
                    look(page, "/" + conference.slug(), "site");
                }
            }
        }
    }

    private void signIn(Page page) {
        var link =
                Identities.link(
                        Identities.with(Role.SECRETARIAT, conference.slug()),
                        "asked",
                        Identities.now());
        page.navigate(Running.server().address() + link);
        page.locator("main button").click();
        page.waitForURL("**/organiser");
    }

    private void look(Page page, String path, String name) {
        page.navigate(Running.server().address() + path);
        var width = page.viewportSize().width;
        var file = Path.of("target", "screens", "agreement-" + name + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        faults.addAll(Chromium.faults(page));
    }
}
