package dk.tingsted;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Debian's Chromium, to look at pages as the law asks (EN 301 549, WCAG 2.1 AA): nothing that axe
/// finds, no message on the console, nothing to scroll sideways for. Where there is none, the test
/// is passed over.
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /// Chromium tells that it has forgotten what signing out has it forget.
    private static final String DONE_AS_ASKED = "Clear-Site-Data header on";

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    public static Chromium start() {
        assumeTrue(Files.isExecutable(PROGRAM), "No " + PROGRAM + ": the pages were not looked at");
        var node = node();
        assumeTrue(Files.isExecutable(node), "No node on the path: the pages were not looked at");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(
                                        Map.of(
                                                "PLAYWRIGHT_NODEJS_PATH",
                                                node.toString(),
                                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                                "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--allow-file-access-from-files"))));
    }

    /// A page of that width, with nothing in it yet.
    ///
    /// @param messages where what the console says is added
    public Page page(int width, ColorScheme colours, List<String> messages) {
        var page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours)
                                .setBypassCSP(true));
        var look = width + " " + colours;
        page.onConsoleMessage(message -> {
            if (!message.text().startsWith(DONE_AS_ASKED)) {
                messages.add(look + " console: " + message.text());
            }
        });
        page.onPageError(error -> messages.add(look + " error: " + error));
        return page;
    }

    /// What is wrong with the page as it is shown.
    public static List<String> faults(Page page) {
        var found = new ArrayList<String>();
        var where = page.viewportSize().width + " " + page.url() + " ";
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule ->
                        found.add(
                                where + rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > page.viewportSize().width) {
            found.add(where + "is wider than the screen: " + width);
        }
        return found;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("node"));
    }
}
