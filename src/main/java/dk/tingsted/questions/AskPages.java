package dk.tingsted.questions;

import dk.tingsted.discussions.board.Typed;
import dk.tingsted.discussions.phone.Phones;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.questions.Questions.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/questions`: the hall asks and supports what others ask, without a sign-in.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/questions", "/{slug:[a-z0-9-]+}/en/questions"})
class AskPages {

    private final Throttle pressing = new Throttle(60, Duration.ofMinutes(1));

    private final Questions questions;
    private final Phones phones;
    private final InstantSource clock;

    AskPages(Questions questions, Phones phones, InstantSource clock) {
        this.questions = questions;
        this.phones = phones;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        return page(HttpStatus.OK, slug, request, UUID.randomUUID(), "", "", null);
    }

    /// @param act `ask` or `support:12`
    @PostMapping
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID key,
            HttpServletRequest request) {
        var conference = questions.queue(slug).conference();
        var phone = phones.of(conference.id(), request);
        var known = key == null ? UUID.randomUUID() : key;
        var words = Reply.words(request);
        if (!phone.isKnown()) {
            return page(
                    HttpStatus.CONFLICT,
                    slug,
                    request,
                    known,
                    text,
                    name,
                    words.say(
                            "Telefonen havde glemt denne side. Prøv igen; virker det ikke, så tillad cookies for siden.",
                            "Your phone had forgotten this page. Try again; if it does not help, allow cookies for it."));
        }
        pressing.pass(phone.name(), clock.instant());
        if (act.matches("support:[0-9]{1,18}")) {
            questions.support(conference, Long.parseLong(act.substring(8)), phone.name());
            return Html.see("/" + slug + words.say("", "/en") + "/questions");
        }
        return switch (questions.ask(conference, known, text, name)) {
            case DONE -> Html.see("/" + slug + words.say("", "/en") + "/questions");
            case Outcome why ->
                    page(
                            why == Outcome.CLOSED
                                    ? HttpStatus.CONFLICT
                                    : HttpStatus.UNPROCESSABLE_CONTENT,
                            slug,
                            request,
                            known,
                            text,
                            name,
                            alarm(why, words.say("da", "en").equals("da")));
        };
    }

    private static String alarm(Outcome why, boolean danish) {
        return switch (why) {
            case DONE -> "";
            case EMPTY -> danish ? "Skriv et spørgsmål først." : "Write a question first.";
            case LONG ->
                    danish
                            ? "Skriv spørgsmålet på højst %d tegn og et eventuelt navn på højst %d."
                                    .formatted(Typed.LONGEST, Questions.LONGEST_NAME)
                            : "Write the question in at most %d characters, and a name, if any, in at most %d."
                                    .formatted(Typed.LONGEST, Questions.LONGEST_NAME);
            case CLOSED ->
                    danish
                            ? "Der kan ikke stilles spørgsmål lige nu. Din tekst står her endnu."
                            : "Questions cannot be asked just now. Your text is still here.";
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            String slug,
            HttpServletRequest request,
            UUID key,
            String text,
            String name,
            @Nullable String alarm) {
        var queue = questions.queue(slug);
        var phone = phones.of(queue.conference().id(), request);
        var page =
                new AskPage(
                        slug,
                        Reply.words(request),
                        queue,
                        questions.supported(queue.conference(), phone.name()),
                        key,
                        text,
                        name,
                        alarm);
        return Reply.page(status, phone, Html.PAGES.questionsAsk(page));
    }
}
