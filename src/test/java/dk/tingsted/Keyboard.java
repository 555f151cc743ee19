package dk.tingsted;

import com.microsoft.playwright.Page;
import java.util.List;

/// Somebody who has a keyboard and nothing else. Wherever she stands on the way, it has to be seen
/// (WCAG 2.4.7).
public record Keyboard(Page page, List<String> faults) {

    private static final int FAR = 250;

    /// A ring around it, or around what stands for it: the drawn box of a hidden one.
    private static final String IS_SEEN =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at.closest('.sr-only')) return true;
              const ring = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
              const drawn = [at, at.nextElementSibling, at.parentElement].filter(Boolean);
              return drawn.some(one => [null, '::before', '::after'].some(part => ring(getComputedStyle(one, part))));
            }
            """;

    private static final String IS_AT =
            """
            ([selector, words]) => {
              const at = document.activeElement;
              return !!at && at.matches(selector) && (words === '' || at.textContent.includes(words));
            }
            """;

    public Keyboard to(String selector) {
        return to(selector, "");
    }

    /// Goes on until she stands there.
    ///
    /// @param words that it says
    public Keyboard to(String selector, String words) {
        for (int n = 0; n < FAR; n++) {
            if (Boolean.TRUE.equals(page.evaluate(IS_AT, List.of(selector, words)))) {
                return this;
            }
            page.keyboard().press("Tab");
            if (!Boolean.TRUE.equals(page.evaluate(IS_SEEN))) {
                faults.add(
                        page.url()
                                + " hides where one stands: "
                                + page.evaluate("document.activeElement.outerHTML.slice(0, 160)"));
            }
        }
        throw new AssertionError(page.url() + ": " + selector + " " + words + " cannot be reached");
    }

    /// In place of what stands there.
    public Keyboard write(String words) {
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        return this;
    }

    /// One key after the other, as a field of several parts takes them.
    public Keyboard type(String keys) {
        page.keyboard().type(keys);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Presses it, and waits for the page that comes, which may have the same address.
    @SuppressWarnings("deprecation")
    public Keyboard go(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        return this;
    }
}
