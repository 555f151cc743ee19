package dk.tingsted.registration.message;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.overview.Selection;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/organiser/{slug}/letters/message`: a letter to the selection that the address has, in the
/// words of the list of participants.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/letters/message")
class MessagePages {

    private final Conferences conferences;
    private final Setups setups;
    private final Texts texts;
    private final Messages messages;
    private final MessageShown shown;
    private final InstantSource clock;

    MessagePages(
            Conferences conferences,
            Setups setups,
            Texts texts,
            Messages messages,
            MessageShown shown,
            InstantSource clock) {
        this.conferences = conferences;
        this.setups = setups;
        this.texts = texts;
        this.messages = messages;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> write(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var desk = desk(slug, organiser, parameters);
        var tongue = Tongue.of(parameters.getOrDefault("tongue", ""));
        var wording = texts.of(desk.conference()).wording(Occasion.MESSAGE, tongue);
        var draft = new Draft(wording, tongue, UUID.randomUUID());
        return page(HttpStatus.OK, desk, draft, new Outcome.Refused("", ""));
    }

    /// @param act `show` or `send`
    /// @param seen how many the page said
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam Map<String, String> parameters) {
        var desk = desk(slug, organiser, parameters);
        var draft = draft(parameters);
        if (!act.equals("send")) {
            return Messages.refusal(draft, desk.isToNobody(messages))
                    .map(refused -> page(HttpStatus.UNPROCESSABLE_CONTENT, desk, draft, refused))
                    .orElseGet(() -> page(HttpStatus.OK, desk, draft, new Outcome.Refused("", "")));
        }
        return switch (messages.post(
                desk.conference(),
                desk.setup(),
                desk.selection(),
                draft,
                seen,
                organiser,
                clock.instant())) {
            case Outcome.Posted(var letters) ->
                    Html.see(
                            "/organiser/%s/participants?did=sent&many=%d%s"
                                    .formatted(slug, letters, desk.more()));
            case Outcome.Others _ -> page(HttpStatus.CONFLICT, desk, draft, others());
            case Outcome.Refused refused ->
                    page(HttpStatus.UNPROCESSABLE_CONTENT, desk, draft, refused);
        };
    }

    /// Who writes to whom.
    record Desk(Conference conference, Setup setup, Selection selection, String by) {

        private boolean isToNobody(Messages messages) {
            return messages.recipients(setup, selection).isEmpty();
        }

        private String more() {
            var query = selection.query();
            return query.isEmpty() ? "" : "&" + query;
        }
    }

    private Desk desk(String slug, Organiser organiser, Map<String, String> parameters) {
        var conference = conferences.at(slug);
        var setup = setups.of(conference.id()).orElseThrow(NotFound::new);
        return new Desk(conference, setup, selection(setup, parameters), organiser.name());
    }

    private static Selection selection(Setup setup, Map<String, String> parameters) {
        try {
            return Selection.of(setup, parameters);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private static Draft draft(Map<String, String> parameters) {
        var subject = parameters.getOrDefault("subject", "").strip();
        var text = parameters.getOrDefault("text", "").replace("\r\n", "\n").strip();
        return new Draft(
                new Wording(subject, text),
                Tongue.of(parameters.getOrDefault("tongue", "")),
                key(parameters.getOrDefault("key", "")));
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Desk desk, Draft draft, Outcome.Refused refused) {
        var page = shown.page(desk, draft, refused, clock.instant());
        return Html.page(status, Html.PAGES.registrationMessage(page));
    }

    private static Outcome.Refused others() {
        return new Outcome.Refused(
                "",
                "Nogen er kommet til eller har meldt fra, siden du så siden. Her er, hvem der får"
                        + " brevet nu; ingen har fået det endnu.");
    }
}
