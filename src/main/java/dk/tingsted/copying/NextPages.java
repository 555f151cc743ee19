package dk.tingsted.copying;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.copying.NextConference.Wanted;
import dk.tingsted.people.Deed;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/next`: the next conference is made from this one.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/next")
class NextPages {

    private final Conferences conferences;
    private final NextConference next;
    private final Roles roles;
    private final InstantSource clock;

    NextPages(Conferences conferences, NextConference next, Roles roles, InstantSource clock) {
        this.conferences = conferences;
        this.next = next;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var asked = Asked.usual(conference.slug(), next.programme(conference));
        return page(HttpStatus.OK, organiser, conference, asked, List.of());
    }

    /// @param act `look` only tells what the almanac says of the date
    @PostMapping
    ResponseEntity<byte[]> make(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String act) {
        var conference = conferences.at(slug);
        var asked = new Asked(date, address, people.equals("yes"), sure.equals("yes"));
        if (act.equals("look")) {
            return page(HttpStatus.OK, organiser, conference, asked, List.of());
        }
        var faults = asked.faults(next.programme(conference));
        return faults.isEmpty() && may(organiser)
                ? make(organiser, conference, asked)
                : page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, asked, faults);
    }

    private ResponseEntity<byte[]> make(Organiser organiser, Conference from, Asked asked) {
        var wanted =
                new Wanted(
                        asked.day().orElseThrow(), asked.slug().orElseThrow(), asked.withPeople());
        return next.make(from, wanted, organiser, clock.instant())
                .map(made -> Html.see("/organiser/" + made.slug()))
                .orElseGet(() ->
                        page(
                                HttpStatus.CONFLICT,
                                organiser,
                                from,
                                asked,
                                List.of("Adressen er optaget. Vælg en anden.")));
    }

    /// Who works in one conference alone would not see the one she made.
    private boolean may(Organiser organiser) {
        return roles.of(organiser.id()).may(Deed.FOUND_CONFERENCE);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            Asked asked,
            List<String> faults) {
        var programme = next.programme(conference);
        var notes = asked.notes(programme);
        var page =
                new NextPage(
                        conference.slug().value(),
                        organiser.name(),
                        Words.DANISH.title(programme),
                        was(programme),
                        asked.date(),
                        asked.address(),
                        asked.withPeople(),
                        asked.sure(),
                        !notes.isEmpty(),
                        next.told(conference),
                        notes,
                        faults,
                        may(organiser));
        return Html.page(status, Html.PAGES.copyingNext(page));
    }

    private static String was(Programme programme) {
        return programme.days().isEmpty() ? "" : Words.DANISH.dates(programme.days());
    }
}
