package dk.tingsted.evaluation;

import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.evaluation.Evaluation.Phase;
import dk.tingsted.evaluation.EvaluationPage.State;
import dk.tingsted.evaluation.Evaluations.Known;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Admission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/evaluation`: the evaluation, for one who came by her own link, or for all where the
/// secretariat has said so.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/evaluation", "/{slug:[a-z0-9-]+}/en/evaluation"})
class EvaluationPages {

    /// Says only that this browser has answered that evaluation.
    private static final String COOKIE = "tingsted-evaluation";

    private static final Duration REMEMBERED = Duration.ofDays(90);

    /// A whole town hall may sit behind one address.
    private final Throttle throttle = new Throttle(600, Duration.ofMinutes(10));

    private final Evaluations evaluations;
    private final Admission admission;
    private final InstantSource clock;

    EvaluationPages(Evaluations evaluations, Admission admission, InstantSource clock) {
        this.evaluations = evaluations;
        this.admission = admission;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @CookieValue(name = COOKIE, defaultValue = "") String cookie,
            HttpServletRequest request) {
        var now = clock.instant();
        var known = evaluations.at(slug, now);
        var evaluation = known.evaluation().orElseThrow(NotFound::new);
        var state = state(evaluation, who(slug, request), cookie, now);
        return page(HttpStatus.OK, known, state, Map.of(), Map.of(), "", request);
    }

    @PostMapping
    ResponseEntity<byte[]> answer(
            @PathVariable String slug,
            @CookieValue(name = COOKIE, defaultValue = "") String cookie,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var now = clock.instant();
        throttle.pass(request.getRemoteAddr(), now);
        var known = evaluations.at(slug, now);
        var evaluation = known.evaluation().orElseThrow(NotFound::new);
        var who = who(slug, request);
        var state = state(evaluation, who, cookie, now);
        return state == State.OPEN
                ? answer(known, evaluation, who, fields, request, now)
                : page(HttpStatus.CONFLICT, known, state, Map.of(), Map.of(), "", request);
    }

    private ResponseEntity<byte[]> answer(
            Known known,
            Evaluation evaluation,
            Optional<RegistrationId> who,
            Map<String, List<String>> fields,
            HttpServletRequest request,
            Instant now) {
        var words = Reply.words(request);
        var read = Answering.of(evaluation.questions(), fields, words);
        if (!read.isGood()) {
            var alarm =
                    read.faults().isEmpty()
                            ? words.say(
                                    "Svar på mindst ét spørgsmål.", "Answer at least one question.")
                            : "";
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    known,
                    State.OPEN,
                    fields,
                    read.faults(),
                    alarm,
                    request);
        }
        var outcome = evaluations.answer(known.conference(), who.orElse(null), read.answers(), now);
        return switch (outcome) {
            case TAKEN -> taken(known, evaluation, request);
            case ANSWERED_BEFORE ->
                    page(
                            HttpStatus.CONFLICT,
                            known,
                            State.DONE,
                            Map.of(),
                            Map.of(),
                            words.say(
                                    "Du har svaret før, og det første svar gælder.",
                                    "You have answered before, and the first answer counts."),
                            request);
            case NOT_OPEN ->
                    page(HttpStatus.CONFLICT, known, State.CLOSED, Map.of(), Map.of(), "", request);
        };
    }

    private static ResponseEntity<byte[]> taken(
            Known known, Evaluation evaluation, HttpServletRequest request) {
        var slug = known.conference().slug().value();
        var cookie =
                ResponseCookie.from(COOKIE, Long.toString(evaluation.id()))
                        .path("/" + slug)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(REMEMBERED)
                        .build();
        var here = "/" + slug + Reply.words(request).say("", "/en") + "/evaluation";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", here)
                .header("Set-Cookie", cookie.toString())
                .build();
    }

    private State state(
            Evaluation evaluation, Optional<RegistrationId> who, String cookie, Instant now) {
        var phase = evaluation.phase(now);
        if (phase != Phase.OPEN) {
            return phase == Phase.BEFORE ? State.BEFORE : State.CLOSED;
        }
        if (who.isEmpty() && !evaluation.plan().forAll()) {
            return State.OUTSIDE;
        }
        boolean done =
                who.map(one -> evaluations.hasAnswered(evaluation, one))
                        .orElseGet(() -> cookie.equals(Long.toString(evaluation.id())));
        return done ? State.DONE : State.OPEN;
    }

    /// Who has a place and came by her own link.
    private Optional<RegistrationId> who(String slug, HttpServletRequest request) {
        try {
            return admission
                    .of(slug, request)
                    .map(entered -> entered.registration())
                    .filter(one -> one.standing() instanceof Standing.Expected)
                    .map(one -> one.id());
        } catch (NotFound e) {
            // Nobody registers for this conference, but all may answer.
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> page(
            HttpStatus status,
            Known known,
            State state,
            Map<String, List<String>> sent,
            Map<Long, String> faults,
            String alarm,
            HttpServletRequest request) {
        var page =
                new EvaluationPage(
                        known.conference().slug().value(),
                        Reply.words(request),
                        known.programme(),
                        known.evaluation().orElseThrow(NotFound::new),
                        state,
                        sent,
                        faults,
                        alarm);
        return Reply.page(status, Html.PAGES.evaluationForm(page));
    }
}
