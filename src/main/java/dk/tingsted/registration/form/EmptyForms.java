package dk.tingsted.registration.form;

import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.KeptPages;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// The form as most find it, without a personal link: drawn with a key of its own for each reader,
/// in front of sessions and security, since in the minute when registration opens everybody asks
/// for it.
@Component
class EmptyForms implements ApplicationRunner {

    private static final Pattern FORM = Pattern.compile("/([a-z0-9-]+)(/en)?/registration");

    private final Reception reception;
    private final KeptPages pages;
    private final InstantSource clock;

    EmptyForms(Reception reception, KeptPages pages, InstantSource clock) {
        this.reception = reception;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        pages.draw(this::at);
    }

    private byte @Nullable [] at(String path) {
        var form = FORM.matcher(path);
        return form.matches()
                ? drawn(form.group(1), form.group(2) == null ? Words.DANISH : Words.ENGLISH)
                : null;
    }

    private byte @Nullable [] drawn(String slug, Words words) {
        try {
            var desk = reception.at(slug, FormPages.PAGE, words);
            var page = new SheetPages(desk, clock.instant()).page(Sent.empty());
            return Html.bytes(Html.PAGES.registrationForm(page));
        } catch (NotFound _) {
            return null;
        }
    }
}
