package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dk.tingsted.Axe;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.command.Walk.Stop;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.OpenPage;
import dk.tingsted.programme.publishing.paper.PdfValidity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Every page that the program has, as the routes name them, in every state that the demonstration
/// shows, and every form of them with nonsense in it. A page that nobody comes to here fails.
@Tag("slow")
class EveryPageTest {

    private static final String CLOCK = "2024-06-18T14:14:00+02:00";
    private static final int MOST_FORMS = 4;

    /// `-Dtingsted.only=evaluation` while one page is mended: nothing is told then.
    private static final String ONLY = System.getProperty("tingsted.only", "");

    /// What answers no reader with a page of its own.
    private static final Set<String> NO_PAGE =
            Set.of(
                    "/livez",
                    "/readyz",
                    "/error",
                    "/metrics",
                    "/.well-known/security.txt",
                    // By a letter that only a change of address sends; looked at in
                    // AccountPagesInBrowserTest
                    "/login/address/{secret}",
                    "/organiser/me/codes",
                    // What scripts ask for
                    "/organiser/{slug:[a-z0-9-]+}/door/kept",
                    "/organiser/{slug:[a-z0-9-]+}/notes/changes",
                    "/organiser/{slug:[a-z0-9-]+}/notes/said",
                    "/{slug:[a-z0-9-]+}/notes/said",
                    "/{slug:[a-z0-9-]+}/notes/changes",
                    // They lead elsewhere
                    "/{slug:[a-z0-9-]+}/",
                    "/{slug:[a-z0-9-]+}/en/",
                    "/login/sso",
                    "/login/sso/back",
                    "/{slug:[a-z0-9-]+}/en/notes",
                    "/organiser/{slug:[a-z0-9-]+}/discussions/wall",
                    "/{slug:[a-z0-9-]+}/registration/mine/workshops/{workshop}/door",
                    "/{slug:[a-z0-9-]+}/en/registration/mine/workshops/{workshop}/door");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> shapes = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> papers = new TreeSet<>();

    @Test
    void every_page_in_every_state_can_be_used_by_everybody(@TempDir Path folder) {
        var words = List.of("--data", "" + folder, "--port", "0", "--clock", CLOCK);
        try (var server = Server.start(Settings.of(words, Map.of()));
                var chromium = Chromium.start()) {
            DemoConferences.bringTo(server);
            var visits = new EveryVisit(server, routes(server)).all();
            visits.forEach(visit -> look(chromium, visit, this::look));
            visits.forEach(this::read);
            keep();
            visits.forEach(visit -> look(chromium, visit, this::answerNonsense));
            if (ONLY.isEmpty()) {
                missing(server).forEach(page -> faults.add("Nobody comes to " + page));
            }
            keep();
        }
        assertThat(faults).isEmpty();
        if (ONLY.isEmpty()) {
            tell();
        }
    }

    private void tell() {
        assertThat(answered.size()).isGreaterThan(30);
        assertThat(papers).hasSizeGreaterThan(6);
        Found.that(
                "A1",
                getClass(),
                looked.size()
                        + " pages and states of "
                        + shapes.size()
                        + " kinds and "
                        + answered.size()
                        + " answers to nonsense, at 320, 768 and 1440 px, light, dark and forced"
                        + " colours: 0 violations");
        Found.that(
                "A4",
                getClass(),
                looked.size()
                        + " pages at 320 px and with letters apart: none scrolls sideways or cuts"
                        + " text off");
        Found.that(
                "A6",
                getClass(),
                papers.size() + " kinds of PDF that pages lead to: PDF/UA-1 and PDF/A-3a");
    }

    @Test
    void what_is_wrong_is_found() {
        try (var chromium = Chromium.start();
                var page = chromium.page(320, ColorScheme.LIGHT, new ArrayList<>())) {
            page.setContent(
                    "<html lang=da><title>x</title><style>p{color:#999}@media (prefers-color-scheme: dark){body{background:#000;color:#222}}</style>"
                            + "<main><h1>Hej</h1><p>grå</p><a href=a style='display:inline-block;width:9px'>a</a><a href=b style='display:inline-block;width:9px'>b</a>"
                            + "<div style='height:20px;width:200px;overflow:hidden'>en linje der netop er her</div><span style='white-space:nowrap;font-size:15px'>"
                            + "næsten så bred som hele skærmen, men</span></main>");
            assertThat(String.join("\n", Axe.faults(page)))
                    .contains(
                            "320 LIGHT color-contrast",
                            "320 DARK color-contrast",
                            "target-size",
                            "cut off",
                            "letters apart, is wider");
        }
    }

    private static List<PathPattern> routes(Server server) {
        return server
                .verbs(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(route ->
                        route.getMethodsCondition().getMethods().isEmpty()
                                || route.getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET))
                .flatMap(route ->
                        route.getPathPatternsCondition() == null
                                ? Stream.of()
                                : route.getPathPatternsCondition().getPatterns().stream())
                .toList();
    }

    private List<String> missing(Server server) {
        var routes =
                routes(server).stream()
                        .map(PathPattern::getPatternString)
                        .filter(route ->
                                !NO_PAGE.contains(route)
                                        && !route.startsWith("/api/")
                                        && !Walk.isFile(route))
                        .filter(route ->
                                shapes.stream()
                                        .noneMatch(one -> one.split(" ", 2)[0].equals(route)));
        var context = server.verbs(RequestMappingHandlerMapping.class).getApplicationContext();
        var open =
                Objects.requireNonNull(context).getBeansOfType(OpenPage.class).values().stream()
                        .filter(page -> looked.stream().noneMatch(page::isAt))
                        .map(page -> page.getClass().getSimpleName());
        return Stream.concat(routes, open).sorted().toList();
    }

    private void look(Chromium chromium, EveryVisit.Visit visit, BiConsumer<Page, Stop> look) {
        try (var page = chromium.page(1440, ColorScheme.LIGHT, new ArrayList<>())) {
            enter(page.context(), visit.reader());
            page.onPageError(error -> faults.add(page.url() + " " + error));
            for (var stop : visit.stops()) {
                if (!Pattern.compile(ONLY).matcher(stop.shape()).find()) {
                    continue;
                }
                try {
                    page.setViewportSize(1440, 900);
                    page.navigate(visit.reader().address().resolve(stop.path()).toString());
                    look.accept(page, stop);
                } catch (RuntimeException e) {
                    faults.add(stop.path() + " " + e.getMessage());
                }
            }
        }
    }

    /// One PDF of each kind that the pages lead to, as PDF/UA-1 and PDF/A-3a.
    private void read(EveryVisit.Visit visit) {
        for (var paper : visit.papers()) {
            try {
                PdfValidity.errors(visit.reader().bytes(paper))
                        .forEach(fault -> faults.add(paper + " " + fault));
                papers.add(paper);
            } catch (Exception e) {
                faults.add(paper + " " + e);
            }
        }
    }

    private void look(Page page, Stop stop) {
        Axe.faults(page)
                .forEach(fault -> faults.add(stop.shape() + " " + stop.path() + " " + fault));
        if (!stop.body().contains("href=\"/was\"") && !stop.path().endsWith("/embed")) {
            faults.add(stop.path() + " has no link to the accessibility statement");
        }
        shapes.add(stop.shape());
        looked.add(stop.path());
    }

    /// What the program answers to a form with nonsense in it; some of it is taken, and that is no
    /// matter.
    private void answerNonsense(Page page, Stop stop) {
        var here = page.url();
        for (int n = 0; n < Nonsense.forms(page) && n < MOST_FORMS; n++) {
            if (Nonsense.isRefused(page, n) && answered.add(stop.shape() + " " + n)) {
                var what = stop.shape() + " form " + n + " with nonsense: ";
                for (int width : new int[] {320, 1440}) {
                    Axe.faults(page, width, width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT)
                            .forEach(fault -> faults.add(what + fault));
                }
            }
            page.navigate(here);
        }
    }

    private static void enter(BrowserContext context, Running.Browser reader) {
        var jar = (CookieManager) reader.http().cookieHandler().orElseThrow();
        context.addCookies(
                jar.getCookieStore().getCookies().stream()
                        .map(one ->
                                new Cookie(one.getName(), one.getValue())
                                        .setDomain(reader.address().getHost())
                                        .setPath(one.getPath()))
                        .toList());
    }

    /// For those who want to read all of it.
    private void keep() {
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target/every-page.txt"), faults);
            Files.write(
                    Path.of("target/every-page-looked.txt"),
                    Stream.concat(looked.stream(), answered.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
