package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Desk;
import dk.tingsted.agreement.Desks;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Pass;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Moments;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/agreement/{id}/hearing/{party}`: one party in the hearing.
@Controller
@RequestMapping(
        "/organiser/{slug:[a-z0-9-]+}/agreement/{id:[0-9]{1,18}}/hearing/{party:[0-9]{1,18}}")
class PartyPages {

    private final Desks desks;
    private final Hearings hearings;
    private final Replies replies;
    private final InstantSource clock;

    PartyPages(Desks desks, Hearings hearings, Replies replies, InstantSource clock) {
        this.desks = desks;
        this.hearings = hearings;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long party,
            @RequestParam(defaultValue = "") String did) {
        var desk = desks.at(slug, id, organiser).noticed(notice(did));
        return page(HttpStatus.OK, desk, standing(desk, party), "", null, Map.of());
    }

    private static String notice(String did) {
        return switch (did) {
            case "sent" -> "Brevet med et nyt link ligger i udbakken.";
            case "withdrawn" -> "Linkene virker ikke længere, og breve, der ventede, sendes ikke.";
            case "recorded" -> "Svaret er skrevet ind.";
            default -> "";
        };
    }

    /// The field `act` is `send`, `link`, `withdraw`, `remove` or `record`.
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long party,
            @RequestParam Map<String, String> fields) {
        var desk = desks.at(slug, id, organiser);
        var standing = standing(desk, party);
        var now = clock.instant();
        return switch (fields.getOrDefault("act", "")) {
            case "send" -> send(desk, standing);
            case "link" -> {
                var link =
                        hearings.link(
                                desk.conference(),
                                desk.agreement(),
                                standing.party(),
                                desk.by(),
                                now);
                yield page(HttpStatus.OK, desk, standing, link.toString(), null, Map.of());
            }
            case "withdraw" -> {
                hearings.withdraw(desk.conference(), standing.party(), desk.by(), now);
                yield see(desk, standing, "withdrawn");
            }
            case "remove" -> {
                hearings.remove(
                        desk.conference(), desk.agreement(), standing.party(), desk.by(), now);
                yield Html.see(desk.here() + "/hearing?did=removed");
            }
            case "record" -> record(desk, standing, CouncilPages.form(fields));
            default -> see(desk, standing, "");
        };
    }

    private ResponseEntity<byte[]> send(Desk desk, Standing standing) {
        var party = standing.party();
        if (!Outgoing.isAddress(party.address())) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    desk.alarmed(
                            "Der er ingen mailadresse at sende til. Skriv den på høringens side."),
                    standing,
                    "",
                    null,
                    Map.of());
        }
        hearings.send(
                desk.conference(), desk.agreement(), List.of(party), desk.by(), clock.instant());
        return see(desk, standing, "sent");
    }

    private ResponseEntity<byte[]> record(Desk desk, Standing standing, AnswerForm form) {
        var now = clock.instant();
        return switch (replies.record(desk.conference(), desk.agreement(), standing, form, now)) {
            case Replied.Taken _ -> see(desk, standing, "recorded");
            case Replied.Refused(var why) ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            desk.alarmed(String.join(" ", why.values())),
                            standing,
                            "",
                            form,
                            why);
            case Replied.Overtaken _, Replied.Closed _ ->
                    page(
                            HttpStatus.CONFLICT,
                            desk.alarmed(
                                    "Der er kommet et svar imens. Se det nedenfor, og gem igen, hvis"
                                            + " dit skal gælde."),
                            standing,
                            "",
                            form,
                            Map.of());
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Desk desk,
            Standing standing,
            String made,
            @org.jspecify.annotations.Nullable AnswerForm typed,
            Map<String, String> wrong) {
        var answers = hearings.answers(desk.agreement(), standing.party());
        var last = answers.isEmpty() ? 0 : answers.getFirst().id();
        var form = typed == null ? AnswerForm.blank() : typed;
        var links = hearings.links(desk.conference(), standing.party());
        return Discreet.page(
                status,
                Html.PAGES.agreementParty(
                        new PartyPage(
                                desk,
                                standing,
                                answers,
                                links.size(),
                                opened(links),
                                made,
                                form.after(last),
                                wrong,
                                hearings.zone(desk.conference()))));
    }

    private static String opened(List<Pass> links) {
        return links.stream()
                .map(Pass::usedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Moments::day)
                .orElse("");
    }

    private Standing standing(Desk desk, long party) {
        return hearings.standings(desk.conference(), desk.agreement()).stream()
                .filter(one -> one.party().id() == party)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> see(Desk desk, Standing standing, String did) {
        return Html.see(desk.here() + "/hearing/" + standing.party().id() + "?did=" + did);
    }
}
