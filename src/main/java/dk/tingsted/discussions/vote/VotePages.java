package dk.tingsted.discussions.vote;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.phone.Phone;
import dk.tingsted.discussions.phone.Phones;
import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/vote`: dots, and agree or disagree, from a phone without a sign-in.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/vote", "/{slug:[a-z0-9-]+}/en/vote"})
class VotePages {

    private final Throttle pressing = new Throttle(240, Duration.ofMinutes(1));

    private final Discussions discussions;
    private final Voting voting;
    private final Phones phones;
    private final InstantSource clock;

    VotePages(Discussions discussions, Voting voting, Phones phones, InstantSource clock) {
        this.discussions = discussions;
        this.voting = voting;
        this.phones = phones;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        return page(HttpStatus.OK, slug, request, null);
    }

    /// @param act `agree`, `disagree`, `pass`, `more:12`, `less:12` or `about`
    @PostMapping
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam(defaultValue = "0") long card,
            @RequestParam(defaultValue = "") String camp,
            @RequestParam(defaultValue = "") String table,
            HttpServletRequest request) {
        var words = Reply.words(request);
        var hall = discussions.hall(slug);
        var phone = phones.of(hall.conference().id(), request);
        if (!phone.isKnown()) {
            return page(
                    HttpStatus.CONFLICT,
                    slug,
                    request,
                    words.say(
                            "Telefonen havde glemt denne side. Prøv igen; virker det ikke, så tillad cookies for siden.",
                            "Your phone had forgotten this page. Try again; if it does not help, allow cookies for it."));
        }
        pressing.pass(phone.name(), clock.instant());
        var parts = act.split(":", 2);
        var on = new RemarkId(parts.length == 2 ? number(parts[1]) : card);
        boolean isAbout = act.equals("about");
        if (!isAbout && !VotePage.isCard(hall, on)) {
            return page(
                    HttpStatus.CONFLICT,
                    slug,
                    request,
                    words.say(
                            "Pointen står ikke på væggen mere. Her er den næste.",
                            "The point is no longer on the wall. Here is the next."));
        }
        boolean done =
                switch (parts[0]) {
                    case "agree" -> voting.vote(hall.conference(), phone.name(), on, 1);
                    case "disagree" -> voting.vote(hall.conference(), phone.name(), on, -1);
                    case "pass" -> voting.vote(hall.conference(), phone.name(), on, 0);
                    case "more" -> voting.dot(hall.conference(), phone.name(), on, 1);
                    case "less" -> voting.dot(hall.conference(), phone.name(), on, -1);
                    case "about" ->
                            voting.about(
                                    hall.conference(),
                                    new About(
                                            phone.name(),
                                            Camp.of(camp).orElse(null),
                                            table(hall, table)));
                    default -> false;
                };
        return done
                ? Html.see("/" + slug + words.say("", "/en") + "/vote")
                : page(
                        HttpStatus.CONFLICT,
                        slug,
                        request,
                        voting.round(hall.conference()).isOpen()
                                ? words.say(
                                        "Du har ikke flere prikker. Tag en tilbage for at flytte den.",
                                        "You have no more dots. Take one back to move it.")
                                : words.say(
                                        "Afstemningen er ikke åben, så det er ikke talt med.",
                                        "The voting is not open, so this was not counted."));
    }

    private static int table(Hall hall, String typed) {
        return hall.tables().stream()
                .map(table -> table.number())
                .filter(number -> Integer.toString(number).equals(typed))
                .findFirst()
                .orElse(0);
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, String slug, HttpServletRequest request, @Nullable String alarm) {
        var hall = discussions.hall(slug);
        var phone = phones.of(hall.conference().id(), request);
        return Reply.page(
                status, phone, Html.PAGES.discussionsVote(of(slug, hall, phone, request, alarm)));
    }

    private VotePage of(
            String slug,
            Hall hall,
            Phone phone,
            HttpServletRequest request,
            @Nullable String alarm) {
        var conference = hall.conference();
        var mine = voting.votes(conference, phone.name());
        var seen = mine.stream().map(Cast::remark).collect(toSet());
        var left =
                hall.talks().stream()
                        .flatMap(talk ->
                                talk.board().shown().stream()
                                        .map(card ->
                                                new VotePage.Next(card, talk.discussion().theme())))
                        .filter(next ->
                                next.card().remarks().stream()
                                        .noneMatch(one -> seen.contains(one.id())))
                        .toList();
        var about = voting.about(conference, phone.name());
        var all = hall.talks().stream().mapToInt(talk -> talk.board().shown().size()).sum();
        return new VotePage(
                slug,
                Reply.words(request),
                hall,
                voting.round(conference),
                left.isEmpty() ? null : left.get(next(slug, left, phone, mine.size())),
                all - left.size(),
                voting.dots(conference, phone.name()),
                about.map(About::camp).orElse(null),
                about.map(About::table).orElse(0),
                alarm);
    }

    /// The same until she has voted on it, whenever she loads the page.
    private int next(String slug, List<VotePage.Next> left, Phone phone, int said) {
        var counted = voting.counted(slug);
        var scores =
                counted.scores().stream()
                        .collect(toMap(score -> score.card().id(), score -> score));
        var extremity = extremities(counted);
        var heard =
                left.stream()
                        .map(one -> heard(one.card(), scores.get(one.card().id()), extremity))
                        .toList();
        return Routing.next(heard, new Random(phone.name().hashCode() * 31L + said));
    }

    private static Routing.Heard heard(
            Card card, Counted.@Nullable Score score, Map<String, Double> extremity) {
        return score == null
                ? new Routing.Heard(0, 0, 0, 0)
                : new Routing.Heard(
                        score.agree(),
                        score.pass(),
                        score.votes(),
                        extremity.getOrDefault(Long.toString(card.id().value()), 0.0));
    }

    /// How far each point lies from the middle.
    private static Map<String, Double> extremities(Counted counted) {
        var opinions = counted.opinions();
        if (opinions == null) {
            return Map.of();
        }
        var first = opinions.components().getFirst();
        var second = opinions.components().getLast();
        double outwards = Math.sqrt(first.size());
        return IntStream.range(0, first.size())
                .boxed()
                .collect(
                        toMap(
                                n -> opinions.statements().get(n),
                                n -> outwards * Math.hypot(first.get(n), second.get(n)),
                                (a, _) -> Objects.requireNonNull(a)));
    }
}
