package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.agreement.Told;
import dk.tingsted.passes.Admittance;
import dk.tingsted.passes.Bearer;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/hearing/{party}`: a council's secretariat reads the agreement as it was sent to it and
/// writes what the council decided, by its own link.
@Controller
@RequestMapping({
    "/{slug:[a-z0-9-]+}/hearing/{party:[0-9]{1,18}}",
    "/{slug:[a-z0-9-]+}/en/hearing/{party:[0-9]{1,18}}"
})
class CouncilPages {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Admittance admittance;
    private final Hearings hearings;
    private final Replies replies;
    private final Agreements agreements;
    private final Programmes programmes;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(60, Duration.ofMinutes(10));

    CouncilPages(
            Admittance admittance,
            Hearings hearings,
            Replies replies,
            Agreements agreements,
            Programmes programmes,
            InstantSource clock) {
        this.admittance = admittance;
        this.hearings = hearings;
        this.replies = replies;
        this.agreements = agreements;
        this.programmes = programmes;
        this.clock = clock;
    }

    /// What was sent of an answer.
    static AnswerForm form(Map<String, String> fields) {
        var last = fields.getOrDefault("last", "");
        return new AnswerForm(
                fields.getOrDefault("decision", ""),
                fields.getOrDefault("metOn", ""),
                fields.getOrDefault("reference", ""),
                fields.getOrDefault("remarks", ""),
                fields.getOrDefault("by", ""),
                NUMBER.matcher(last).matches() ? Long.parseLong(last) : 0);
    }

    /// What was just done, or stands in the way.
    private record Done(
            int status,
            @Nullable AnswerForm typed,
            Map<String, String> wrong,
            @Nullable String alarm,
            String notice) {}

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable String party,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        return admittance.let(
                slug,
                Purpose.COUNCIL,
                party,
                request,
                bearer ->
                        page(
                                bearer,
                                new Done(
                                        HttpStatus.OK.value(), null, Map.of(), null, notice(did))));
    }

    private static String notice(String did) {
        return switch (did) {
            case "taken" -> "Tak. Svaret er modtaget.";
            case "late" -> "Tak. Svaret er modtaget efter fristen, og det er noteret.";
            default -> "";
        };
    }

    @PostMapping
    ResponseEntity<byte[]> answer(
            @PathVariable String slug,
            @PathVariable String party,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        return admittance.let(
                slug, Purpose.COUNCIL, party, request, bearer -> answered(bearer, fields));
    }

    private ResponseEntity<byte[]> answered(Bearer bearer, Map<String, String> fields) {
        throttle.pass(Long.toString(bearer.pass().id()), clock.instant());
        var form = form(fields);
        var standing = standing(bearer);
        return replied(
                bearer,
                form,
                replies.reply(
                        bearer.conference(), agreement(standing), standing, form, clock.instant()));
    }

    private ResponseEntity<byte[]> replied(Bearer bearer, AnswerForm form, Replied replied) {
        return switch (replied) {
            case Replied.Taken(var late) ->
                    Discreet.see(
                            "/"
                                    + bearer.slug()
                                    + "/hearing/"
                                    + bearer.pass().own()
                                    + "?did="
                                    + (late ? "late" : "taken"));
            case Replied.Refused(var why) ->
                    page(
                            bearer,
                            done(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    form,
                                    why,
                                    "Svaret er ikke sendt endnu."));
            case Replied.Overtaken _ ->
                    page(
                            bearer,
                            done(
                                    HttpStatus.CONFLICT,
                                    form,
                                    Map.of(),
                                    "En kollega har svaret imens, og det svar står nedenfor. Dit er"
                                            + " ikke sendt, men står i felterne: send det, hvis det"
                                            + " skal gælde i stedet."));
            case Replied.Closed _ ->
                    page(
                            bearer,
                            done(
                                    HttpStatus.CONFLICT,
                                    form,
                                    Map.of(),
                                    "Fristen er ude, og der er allerede svaret. Skriv til"
                                            + " sekretariatet, hvis svaret skal ændres."));
        };
    }

    private static Done done(
            HttpStatus status, AnswerForm typed, Map<String, String> wrong, String alarm) {
        return new Done(status.value(), typed, wrong, alarm, "");
    }

    private ResponseEntity<byte[]> page(Bearer bearer, Done done) {
        var conference = bearer.conference();
        var standing = standing(bearer);
        var agreement = agreement(standing);
        var zone = hearings.zone(conference);
        var sent = sent(agreement, standing);
        var overview = Overview.of(agreement, java.util.List.of(standing), clock.instant(), zone);
        var deadline = agreement.deadline();
        var answer = standing.answer();
        var own = answer == null ? AnswerForm.blank() : AnswerForm.of(answer);
        var typed = done.typed();
        return Discreet.page(
                HttpStatus.valueOf(done.status()),
                Html.PAGES.agreementCouncil(
                        new CouncilPage(
                                bearer.slug(),
                                programmes.title(conference),
                                standing.party(),
                                Told.of(
                                        sent.title(),
                                        sent.period(),
                                        agreements.sent(sent.id()),
                                        agreements.sources(agreement.id(), sent.at())),
                                Moments.told(sent.at(), zone),
                                deadline == null ? "" : Words.DANISH.weekday(deadline),
                                overview.left(),
                                answer,
                                standing.isLate(),
                                agreement.isLate(clock.instant(), zone),
                                typed == null ? own : typed.after(own.last()),
                                done.wrong(),
                                done.alarm(),
                                done.notice(),
                                zone)));
    }

    /// What it was sent last; a link that was given by hand leads to what was sent to others.
    private Sent sent(Agreement agreement, Standing standing) {
        var editions = hearings.editions(agreement);
        var own = standing.sent();
        return editions.stream()
                .filter(one -> own == null || one.id() == own.edition())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// One that is no party any more is nobody.
    private Standing standing(Bearer bearer) {
        long party = Long.parseLong(bearer.pass().own());
        var agreement =
                hearings.agreementOf(party).flatMap(agreements::find).orElseThrow(NotFound::new);
        return hearings.standings(bearer.conference(), agreement).stream()
                .filter(one -> one.party().id() == party)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Agreement agreement(Standing standing) {
        return hearings.agreementOf(standing.party().id())
                .flatMap(agreements::find)
                .orElseThrow(NotFound::new);
    }
}
