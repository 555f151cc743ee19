package dk.tingsted.programme.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page of four real programmes, in a real browser, as the law asks (EN 301 549, WCAG 2.1
/// AA): nothing that axe finds, no message on the console, nothing to scroll sideways for.
class SiteInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /// How a page is looked at, and which pages: the four looks share them, and every page but the
    /// English items, which differ from the Danish in their frame alone, is in one of them.
    private record Look(int width, ColorScheme colours, boolean items, boolean english) {

        boolean shows(Path file) {
            var path = file.toString();
            return path.contains("/items/") == items && path.contains("/en/") == english;
        }
    }

    private static final List<Look> LOOKS =
            List.of(
                    new Look(320, ColorScheme.LIGHT, false, false),
                    new Look(1440, ColorScheme.DARK, false, false),
                    new Look(1440, ColorScheme.LIGHT, false, true),
                    new Look(320, ColorScheme.DARK, true, false));

    @Test
    void every_page_can_be_read_by_everybody_on_a_phone_and_on_a_wide_screen(@TempDir Path folder)
            throws IOException {
        var faults = new ArrayList<String>();
        var pages = write(folder);
        try (var playwright = playwright();
                var browser = browser(playwright)) {
            for (var look : LOOKS) {
                try (var page = page(browser, look)) {
                    page.onConsoleMessage(
                            message -> faults.add(look + " console: " + message.text()));
                    page.onPageError(error -> faults.add(look + " error: " + error));
                    pages.stream()
                            .filter(look::shows)
                            .forEach(file -> faults.addAll(faults(page, file, look)));
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(150);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_checks_find_what_is_wrong(@TempDir Path folder) throws IOException {
        var bad = folder.resolve("bad.html");
        Files.writeString(
                bad,
                "<!DOCTYPE html><html><title>x</title><img src=x><p style='color:#ccc;width:900px'>grå");
        try (var playwright = playwright();
                var browser = browser(playwright);
                var page = page(browser, LOOKS.getFirst())) {
            assertThat(String.join(" ", faults(page, bad, LOOKS.getFirst())))
                    .contains(
                            "image-alt",
                            "html-has-lang",
                            "color-contrast",
                            "wider than the screen");
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        for (var name : Printed.NAMES) {
            StaticSite.write(Printed.edition(name), folder.resolve(name));
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static List<String> faults(Page page, Path file, Look look) {
        page.navigate(file.toUri().toString());
        var found = new ArrayList<String>();
        new AxeBuilder(page)
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule ->
                        found.add(
                                look
                                        + " "
                                        + file
                                        + " "
                                        + rule.getId()
                                        + " "
                                        + rule.getNodes().getFirst().getHtml()));
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > look.width()) {
            found.add(look + " " + file + " is wider than the screen: " + width);
        }
        return found;
    }

    private static Page page(Browser browser, Look look) {
        return browser.newPage(
                new Browser.NewPageOptions()
                        .setViewportSize(look.width(), 900)
                        .setColorScheme(look.colours())
                        .setBypassCSP(true));
    }

    private static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--allow-file-access-from-files")));
    }

    private static Playwright playwright() {
        assumeTrue(
                Files.isExecutable(CHROMIUM), "No " + CHROMIUM + ": the pages were not looked at");
        var node = node();
        assumeTrue(Files.isExecutable(node), "No node on the path: the pages were not looked at");
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(
                                Map.of(
                                        "PLAYWRIGHT_NODEJS_PATH",
                                        node.toString(),
                                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                        "1")));
    }

    private static Path node() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("node"));
    }
}
