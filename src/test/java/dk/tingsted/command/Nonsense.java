package dk.tingsted.command;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/// Fills in the forms of a page as nobody should, past what the browser itself would stop, and
/// sends them.
final class Nonsense {

    private static final double PATIENCE = 4_000;

    private static final String FORMS =
            """
            () => [...document.querySelectorAll('main form[method=post]')].filter(form =>
              form.querySelector('textarea, input[type=text], input:not([type]), input[type=email], input[type=number], input[type=time], input[type=date], input[type=file], input[type=datetime-local]')).length
            """;

    private static final String SEND =
            """
            number => {
              const form = [...document.querySelectorAll('main form[method=post]')].filter(form =>
                form.querySelector('textarea, input[type=text], input:not([type]), input[type=email], input[type=number], input[type=time], input[type=date], input[type=file], input[type=datetime-local]'))[number];
              form.noValidate = true;
              for (const field of form.querySelectorAll('input, textarea')) {
                if (['hidden', 'checkbox', 'radio', 'file'].includes(field.type)) continue;
                if (['time', 'date', 'datetime-local', 'number'].includes(field.type)) field.type = 'text';
                field.removeAttribute('maxlength');
                field.value = /name|title|heading/.test(field.name) ? '' : 'x';
              }
              const button = form.querySelector('button.button-primary, button');
              const hidden = document.createElement('input');
              hidden.type = 'hidden'; hidden.name = button?.name ?? ''; hidden.value = button?.value ?? '';
              if (hidden.name) form.append(hidden);
              HTMLFormElement.prototype.submit.call(form);
            }
            """;

    private Nonsense() {}

    static int forms(Page page) {
        return page.evaluate(FORMS) instanceof Integer many ? many : 0;
    }

    /// Whether the answer is a page that tells what is wrong. It may have the address of the form:
    /// nothing else that Playwright offers waits for that.
    @SuppressWarnings("deprecation")
    static boolean isRefused(Page page, int number) {
        try {
            var answer =
                    page.waitForNavigation(
                            new Page.WaitForNavigationOptions().setTimeout(PATIENCE),
                            () -> page.evaluate(SEND, number));
            return answer != null
                    && answer.status() >= 400
                    && String.valueOf(answer.headerValue("content-type")).startsWith("text/html");
        } catch (PlaywrightException e) {
            return false;
        }
    }
}
