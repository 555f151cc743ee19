package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.notices.Correspondents;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Pass;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/// `/organiser/{slug}/passes/all`: who gets a link by letter, seen before any is sent.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/passes/all")
class ToAllPages {

    private final Conferences conferences;
    private final Speakers speakers;
    private final Passes passes;
    private final Correspondents correspondents;
    private final LinkPost post;
    private final InstantSource clock;

    ToAllPages(
            Conferences conferences,
            Speakers speakers,
            Passes passes,
            Correspondents correspondents,
            LinkPost post,
            InstantSource clock) {
        this.conferences = conferences;
        this.speakers = speakers;
        this.passes = passes;
        this.correspondents = correspondents;
        this.post = post;
        this.clock = clock;
    }

    /// Those with an address and without a link are chosen: a link that is in use is not ended by
    /// one press for all.
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var addresses = correspondents.addresses(conference.id());
        return page(
                HttpStatus.OK,
                organiser,
                conference,
                rows(
                        conference,
                        one -> addresses.getOrDefault(one.key(), ""),
                        (pass, address) -> !hasLink(pass) && !address.isEmpty()),
                null);
    }

    /// @param fields `to` for each who is chosen, and `address-` with her number
    @PostMapping
    ResponseEntity<byte[]> send(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields) {
        var conference = conferences.at(slug);
        var chosen = fields.getOrDefault("to", List.of());
        var rows = typed(conference, chosen, fields.toSingleValueMap());
        var to = rows.stream().filter(ToAllPage.Row::chosen).toList();
        var alarm = alarm(to);
        if (alarm != null) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, rows, alarm);
        }
        post.send(
                conference,
                Purpose.SPEAKER,
                to.stream()
                        .map(row -> new LinkPost.To(row.key(), row.name(), row.address()))
                        .toList(),
                organiser.name(),
                clock.instant());
        return Html.see("/organiser/" + slug + "/passes?did=all");
    }

    private static @Nullable String alarm(List<ToAllPage.Row> to) {
        if (to.isEmpty()) {
            return "Vælg mindst én, der skal have et link.";
        }
        return to.stream().allMatch(row -> row.fault().isEmpty())
                ? null
                : "Nogle af adresserne er ikke mailadresser. Ret dem, eller vælg dem fra; ingen breve er"
                        + " sendt.";
    }

    /// Whether somebody is chosen, by her pass and her address.
    private interface Choosing {
        boolean isChosen(@Nullable Pass pass, String address);
    }

    private List<ToAllPage.Row> rows(
            Conference conference, Function<Player, String> address, Choosing choosing) {
        var passes = passes(conference);
        var rows = new ArrayList<ToAllPage.Row>();
        for (var one : Roster.of(programme(conference)).players()) {
            var pass = passes.get(one.key());
            var known = address.apply(one);
            rows.add(
                    new ToAllPage.Row(
                            rows.size(),
                            one.key(),
                            one.name(),
                            one.post(),
                            known,
                            PassesShown.state(pass),
                            choosing.isChosen(pass, known),
                            ""));
        }
        return rows;
    }

    /// A choice and an address go by the key, so that a programme that has changed meanwhile sends
    /// nobody's link to somebody else.
    private List<ToAllPage.Row> typed(
            Conference conference, List<String> chosen, Map<String, String> fields) {
        return rows(
                        conference,
                        one -> fields.getOrDefault("address-" + one.key(), "").strip(),
                        (_, _) -> false)
                .stream()
                .map(row -> row.judged(chosen.contains(row.key())))
                .toList();
    }

    private Map<String, Pass> passes(Conference conference) {
        return passes.of(conference.id()).stream()
                .filter(one -> one.purpose() == Purpose.SPEAKER)
                .collect(Collectors.toMap(Pass::person, one -> one, (_, later) -> later));
    }

    private static boolean hasLink(@Nullable Pass pass) {
        return pass != null && !pass.isRevoked();
    }

    private Programme programme(Conference conference) {
        return speakers.programme(conference.id());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            List<ToAllPage.Row> rows,
            @Nullable String alarm) {
        var page =
                new ToAllPage(
                        conference.slug().value(),
                        Words.DANISH.title(programme(conference)),
                        organiser.name(),
                        rows,
                        alarm);
        return Discreet.page(status, Html.PAGES.speakersToall(page));
    }
}
