package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One page as it is shown, at three widths, in the light, in the dark and with the colours that
/// the reader's own system forces upon it: all that axe knows of WCAG 2.2 A and AA and of good
/// practice, nothing to scroll sideways for, also with the letters apart (WCAG 1.4.12).
public final class Axe {

    private static final String RULES = source();

    private static final List<String> ALL =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    /// What another colour can break.
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN =
            """
            async ([tags, rules]) => {
              if (!window.axe) return ['axe is not there'];
              const only = rules.length ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
              const more = rules.length ? {} : {'target-size': {enabled: true}};
              const found = await axe.run(document, {runOnly: only, rules: more, resultTypes: ['violations']});
              return found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
                rule.id + ' ' + node.html.slice(0, 200) + ' ' + node.any.concat(node.all).map(one => one.message).join('; ').slice(0, 200)));
            }
            """;

    /// As WCAG 1.4.12 says: no loss when a reader sets the letters apart.
    private static final String APART =
            """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-bottom: 2em !important; }
            """;

    /// What stands out of a box that hides it: those for readers who hear the page excepted.
    private static final String CUT =
            """
            () => [...document.querySelectorAll('main *')].filter(one => {
              const style = getComputedStyle(one);
              return ['hidden', 'clip'].includes(style.overflowY) && one.clientHeight > 4
                && one.scrollHeight > one.clientHeight + 2 && one.innerText && !one.closest('.sr-only');
            }).slice(0, 3).map(one => one.outerHTML.slice(0, 160))
            """;

    private static final String WIDER =
            "() => document.documentElement.scrollWidth > innerWidth ? document.documentElement.scrollWidth : 0";

    private Axe() {}

    /// What is wrong with the page in each of its looks.
    public static List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        page.evaluate(RULES);
        for (int width : new int[] {1440, 768, 320}) {
            look(page, width, ColorScheme.LIGHT, ForcedColors.NONE, List.of(), faults);
        }
        look(page, 320, ColorScheme.DARK, ForcedColors.NONE, COLOURS, faults);
        look(page, 1440, ColorScheme.DARK, ForcedColors.NONE, COLOURS, faults);
        look(page, 1440, ColorScheme.LIGHT, ForcedColors.ACTIVE, COLOURS, faults);
        faults.addAll(apart(page));
        return faults;
    }

    /// The same at one width and in one colour, all rules.
    public static List<String> faults(Page page, int width, ColorScheme colours) {
        var faults = new ArrayList<String>();
        page.evaluate(RULES);
        look(page, width, colours, ForcedColors.NONE, List.of(), faults);
        return faults;
    }

    private static void look(
            Page page,
            int width,
            ColorScheme colours,
            ForcedColors forced,
            List<String> rules,
            List<String> faults) {
        page.setViewportSize(width, 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(colours)
                        .setForcedColors(forced)
                        .setReducedMotion(ReducedMotion.REDUCE));
        var name = width + " " + colours + (forced == ForcedColors.ACTIVE ? " FORCED" : "") + " ";
        strings(page.evaluate(RUN, List.of(ALL, rules))).forEach(one -> faults.add(name + one));
        if (page.evaluate(WIDER) instanceof Integer wide && wide > 0) {
            faults.add(name + "is wider than the screen: " + wide);
        }
    }

    private static List<String> apart(Page page) {
        page.setViewportSize(320, 900);
        var cut = strings(page.evaluate(CUT));
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(APART));
        var faults = new ArrayList<String>();
        strings(page.evaluate(CUT)).stream()
                .filter(one -> !cut.contains(one))
                .forEach(one -> faults.add("320 letters apart, cut off: " + one));
        if (page.evaluate(WIDER) instanceof Integer wide && wide > 0) {
            faults.add("320 letters apart, is wider than the screen: " + wide);
        }
        return faults;
    }

    private static List<String> strings(@Nullable Object found) {
        return found instanceof List<?> all
                ? all.stream().map(Objects::toString).toList()
                : List.of();
    }

    private static String source() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
