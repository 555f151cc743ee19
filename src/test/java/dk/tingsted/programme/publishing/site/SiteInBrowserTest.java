package dk.tingsted.programme.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.programme.publishing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page of four real programmes, in a real browser, as the law asks (EN 301 549, WCAG 2.1
/// AA): nothing that axe finds, no message on the console, nothing to scroll sideways for.
class SiteInBrowserTest {

    /// How a page is looked at, and which pages: the looks share them, and every page but the
    /// English items, which differ from the Danish in their frame alone, is in one of them.
    ///
    /// @param only the programmes looked at; empty for all
    private record Look(
            int width, ColorScheme colours, boolean items, boolean english, List<String> only) {

        boolean shows(Path file) {
            var path = file.toString();
            return path.contains("/items/") == items
                    && path.contains("/en/") == english
                    && (only.isEmpty() || only.stream().anyMatch(one -> path.contains("/" + one)));
        }
    }

    private static final String HIDDEN_TIMES =
            "[...document.querySelectorAll('main time')].filter(time =>"
                    + " !time.closest('details:not([open])') && !time.getClientRects().length)"
                    + ".length";

    private static final List<Look> LOOKS =
            List.of(
                    new Look(320, ColorScheme.LIGHT, false, false, List.of()),
                    new Look(1440, ColorScheme.DARK, false, false, List.of()),
                    new Look(1440, ColorScheme.LIGHT, false, true, List.of()),
                    new Look(320, ColorScheme.DARK, true, false, List.of()),
                    new Look(768, ColorScheme.LIGHT, false, false, List.of("kl-2022")),
                    new Look(768, ColorScheme.DARK, false, true, List.of("kl-2022", "kkr-2024")));

    @Test
    void every_page_can_be_read_by_everybody_on_a_phone_and_on_a_wide_screen(@TempDir Path folder)
            throws IOException {
        var faults = new ArrayList<String>();
        var pages = write(folder);
        try (var chromium = Chromium.start()) {
            for (var look : LOOKS) {
                try (var page = chromium.page(look.width(), look.colours(), faults)) {
                    pages.stream()
                            .filter(look::shows)
                            .forEach(file -> faults.addAll(faults(page, file)));
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
        try (var chromium = Chromium.start();
                var page = chromium.page(320, ColorScheme.LIGHT, new ArrayList<>())) {
            assertThat(String.join(" ", faults(page, bad)))
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

    private static List<String> faults(Page page, Path file) {
        page.navigate(file.toUri().toString());
        var faults = Chromium.faults(page);
        if (page.evaluate(HIDDEN_TIMES) instanceof Integer hidden && hidden > 0) {
            faults.add(page.viewportSize().width + " " + file + " hides " + hidden + " times");
        }
        return faults;
    }
}
