package dk.tingsted.evaluation;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.evaluation.Draft.Row;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.EvaluationPage.State;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Spans;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/evaluation`: the questions, and when they can be answered.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/evaluation")
class EvaluationDeskPages {

    private static final Duration USUAL = Duration.ofDays(14);
    private static final List<String> ANSWERED =
            List.of("Der er svaret imens, så spørgsmålene kan ikke ændres mere.");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Evaluations evaluations;
    private final Spans spans;
    private final Addresses addresses;
    private final InstantSource clock;

    EvaluationDeskPages(
            Conferences conferences,
            Programmes programmes,
            Evaluations evaluations,
            Spans spans,
            Addresses addresses,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.evaluations = evaluations;
        this.spans = spans;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// @param did `saved`, or nothing
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var told = did.equals("saved") ? "Evalueringen er gemt." : "";
        return Html.page(page(conference, organiser, draft(conference), told, List.of()));
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable String slug) {
        var conference = conferences.at(slug);
        var evaluation = evaluations.of(conference.id()).orElseThrow(NotFound::new);
        var page =
                new EvaluationPage(
                        slug,
                        Words.DANISH,
                        programme(conference),
                        evaluation,
                        State.PREVIEW,
                        Map.of(),
                        Map.of(),
                        "");
        return Reply.page(Html.PAGES.evaluationForm(page));
    }

    @PostMapping
    ResponseEntity<byte[]> save(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields) {
        var conference = conferences.at(slug);
        var fixed = fixed(conference);
        var draft = fixed ? times(draft(conference), fields) : draft(fields);
        var read = draft.read(programme(conference).zone());
        var plan = read.plan();
        if (plan == null) {
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(conference, organiser, draft, "", read.faults()));
        }
        return evaluations.save(
                        conference,
                        plan,
                        read.questions(),
                        organiser.name(),
                        organiser.id(),
                        clock.instant())
                ? Html.see("/organiser/" + slug + "/evaluation?did=saved")
                : Html.page(HttpStatus.CONFLICT, page(conference, organiser, draft, "", ANSWERED));
    }

    private boolean fixed(Conference conference) {
        return evaluations.of(conference.id()).filter(one -> one.answers() > 0).isPresent();
    }

    private Draft draft(Conference conference) {
        var zone = programme(conference).zone();
        return evaluations
                .of(conference.id())
                .map(one -> Draft.of(one.plan(), one.asked(), zone))
                .orElseGet(() -> Draft.of(usual(conference), Suggested.questions(), zone));
    }

    /// From when the conference has ended, for two weeks.
    private Plan usual(Conference conference) {
        var opens =
                spans.of(conference.id())
                        .map(span -> span.end().toInstant())
                        .orElseGet(clock::instant);
        return new Plan(opens, opens.plus(USUAL), false);
    }

    private static Draft times(Draft kept, MultiValueMap<String, String> fields) {
        return new Draft(
                first(fields, "opens"),
                first(fields, "closes"),
                first(fields, "all").equals("yes"),
                kept.rows());
    }

    private static Draft draft(MultiValueMap<String, String> fields) {
        int rows = fields.getOrDefault("text", List.of()).size();
        return new Draft(
                first(fields, "opens"),
                first(fields, "closes"),
                first(fields, "all").equals("yes"),
                IntStream.range(0, Math.min(rows, 2 * Draft.MOST))
                        .mapToObj(n -> row(fields, n))
                        .filter(row -> !row.text().isBlank())
                        .toList());
    }

    private static Row row(MultiValueMap<String, String> fields, int n) {
        return new Row(
                at(fields, "place", n),
                kind(at(fields, "kind", n)),
                at(fields, "text", n),
                at(fields, "english", n),
                fields.getOrDefault("required", List.of()).contains(Integer.toString(n)),
                at(fields, "options", n));
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Kind.WORDS);
    }

    private static String at(MultiValueMap<String, String> fields, String name, int n) {
        var values = fields.getOrDefault(name, List.of());
        return n < values.size() ? values.get(n) : "";
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return at(fields, name, 0);
    }

    private Programme programme(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition -> edition.programme())
                .orElseGet(() -> programmes.draft(conference).programme());
    }

    private JteModel page(
            Conference conference,
            Organiser organiser,
            Draft draft,
            String did,
            List<String> faults) {
        var slug = conference.slug().value();
        return Html.PAGES.evaluationDesk(
                new EvaluationDeskPage(
                        slug,
                        organiser.name(),
                        programme(conference),
                        evaluations.of(conference.id()).orElse(null),
                        clock.instant(),
                        draft,
                        addresses.of("/" + slug + "/evaluation").toString(),
                        did,
                        faults));
    }
}
