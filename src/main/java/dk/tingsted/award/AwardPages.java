package dk.tingsted.award;

import dk.tingsted.award.Award.Voters;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Admission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/award`: the screen in the hall; `/vote` below it for one who came by her own link, and
/// `/jury/{link}` for a juror.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/award", "/{slug:[a-z0-9-]+}/en/award"})
class AwardPages {

    private static final String LINK = "/jury/{link:[A-Za-z0-9_-]{20,64}}";

    private final Throttle trying = new Throttle(60, Duration.ofMinutes(10));

    private final Awards awards;
    private final Admission admission;
    private final InstantSource clock;

    AwardPages(Awards awards, Admission admission, InstantSource clock) {
        this.awards = awards;
        this.admission = admission;
        this.clock = clock;
    }

    /// Somebody who may vote, and where she does.
    private record Voter(Voters kind, String name, String page) {}

    @GetMapping
    ResponseEntity<byte[]> screen(@PathVariable String slug, HttpServletRequest request) {
        return page(HttpStatus.OK, slug, request, null, null);
    }

    @GetMapping("/vote")
    ResponseEntity<byte[]> own(@PathVariable String slug, HttpServletRequest request) {
        var voter = registered(slug, request);
        return voter.isEmpty()
                ? Html.see(start(slug, request) + "/registration/mine")
                : page(HttpStatus.OK, slug, request, voter.get(), null);
    }

    @PostMapping("/vote")
    ResponseEntity<byte[]> vote(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") long nominee,
            HttpServletRequest request) {
        var voter = registered(slug, request);
        return voter.isEmpty()
                ? Html.see(start(slug, request) + "/registration/mine")
                : vote(slug, voter.get(), nominee, request);
    }

    @GetMapping(LINK)
    ResponseEntity<byte[]> jury(
            @PathVariable String slug, @PathVariable String link, HttpServletRequest request) {
        return page(HttpStatus.OK, slug, request, juror(slug, link, request), null);
    }

    @PostMapping(LINK)
    ResponseEntity<byte[]> juryVote(
            @PathVariable String slug,
            @PathVariable String link,
            @RequestParam(defaultValue = "0") long nominee,
            HttpServletRequest request) {
        return vote(slug, juror(slug, link, request), nominee, request);
    }

    private ResponseEntity<byte[]> vote(
            String slug, Voter voter, long nominee, HttpServletRequest request) {
        var words = Reply.words(request);
        var conference = awards.at(slug).conference();
        return switch (awards.vote(conference, voter.kind(), voter.name(), nominee)) {
            case TAKEN -> Html.see(start(slug, request) + voter.page());
            case VOTED_BEFORE ->
                    page(
                            HttpStatus.CONFLICT,
                            slug,
                            request,
                            voter,
                            words.say(
                                    "Du har stemt før, og den første stemme gælder.",
                                    "You have voted before, and the first vote counts."));
            case NOT_OPEN ->
                    page(
                            HttpStatus.CONFLICT,
                            slug,
                            request,
                            voter,
                            words.say(
                                    "Der kan ikke stemmes nu, så stemmen er ikke talt med.",
                                    "Voting is not open now, so the vote was not counted."));
            case NO_NOMINEE ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            slug,
                            request,
                            voter,
                            words.say("Vælg en af de nominerede.", "Choose one of the nominees."));
        };
    }

    private Optional<Voter> registered(String slug, HttpServletRequest request) {
        return admission
                .of(slug, request)
                .map(entered -> entered.registration())
                .filter(one -> one.standing() instanceof Standing.Expected)
                .map(one -> new Voter(Voters.AUDIENCE, Awards.voter(one.id()), "/award/vote"));
    }

    private Voter juror(String slug, String link, HttpServletRequest request) {
        var juror = awards.at(slug).award().flatMap(award -> awards.juror(award, link));
        if (juror.isEmpty()) {
            trying.pass(request.getRemoteAddr(), clock.instant());
        }
        return juror.map(id -> new Voter(Voters.JURY, "j" + id, "/award/jury/" + link))
                .orElseThrow(NotFound::new);
    }

    private static String start(String slug, HttpServletRequest request) {
        return "/" + slug + Reply.words(request).say("", "/en");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            String slug,
            HttpServletRequest request,
            @Nullable Voter voter,
            @Nullable String alarm) {
        var known = awards.at(slug);
        var award = known.award().orElseThrow(NotFound::new);
        if (voter != null && voter.kind() != award.plan().voters()) {
            throw new NotFound();
        }
        var page =
                new AwardPage(
                        slug,
                        Reply.words(request),
                        known.programme(),
                        award,
                        clock.instant(),
                        voter == null ? null : start(slug, request) + voter.page(),
                        voter != null && awards.hasVoted(award, voter.name()),
                        alarm);
        return Reply.page(
                status, voter == null ? Html.PAGES.awardScreen(page) : Html.PAGES.awardVote(page));
    }
}
