package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Invitations.Corrected;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/invitations`: who is invited, and what came of it.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/invitations")
class InvitationsPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Conferences conferences;
    private final Titles titles;
    private final Invitations invitations;
    private final InstantSource clock;

    InvitationsPages(
            Conferences conferences, Titles titles, Invitations invitations, InstantSource clock) {
        this.conferences = conferences;
        this.titles = titles;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// Those who are invited, or those who are looked for.
    ///
    /// @param did what was just done
    /// @param many how many it was done to
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "") String did,
            @RequestParam(defaultValue = "0") int many) {
        var conference = conferences.at(slug);
        var page =
                new Overview(q, state, list, from)
                        .page(
                                slug,
                                titles.of(conference),
                                organiser.name(),
                                Did.words(did, many),
                                invitations.of(conference.id()));
        return Html.page(Html.PAGES.invitationsOverview(page));
    }

    /// The same choice as a file for a spreadsheet.
    @GetMapping("/export.csv")
    ResponseEntity<byte[]> export(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String list) {
        var conference = conferences.at(slug);
        var chosen = new Overview(q, state, list, 0).chosen(invitations.of(conference.id()));
        var heading =
                List.of(
                        "Navn",
                        "Mailadresse",
                        "Stilling eller hverv",
                        "Organisation",
                        "Kommune",
                        "Gruppe",
                        "Liste",
                        "Svar",
                        "Tilmeldte");
        var rows = Stream.concat(Stream.of(heading), chosen.stream().map(InvitationsPages::row));
        return file(slug + "-indbudte.csv", rows.toList());
    }

    @GetMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var one = find(conference, id);
        return Html.page(
                Html.PAGES.invitationsOne(
                        page(organiser, conference, one, did, one.name(), one.address(), null)));
    }

    /// @param act `correct` or `take-off`
    @PostMapping("/{id:\\d{1,18}}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address) {
        var conference = conferences.at(slug);
        var one = find(conference, id);
        if (act.equals("take-off")) {
            invitations.takeOff(one, organiser.name(), clock.instant());
            return Html.see("/organiser/" + slug + "/invitations?did=taken-off&many=1");
        }
        var corrected = invitations.correct(one, name, address, organiser.name(), clock.instant());
        return switch (corrected) {
            case Corrected.Well _ ->
                    Html.see("/organiser/" + slug + "/invitations/" + id + "?did=corrected");
            case Corrected.Refused refused ->
                    Html.page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Html.PAGES.invitationsOne(
                                    page(organiser, conference, one, "", name, address, refused)));
        };
    }

    static ResponseEntity<byte[]> file(String name, List<List<String>> rows) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(Csv.write(rows));
    }

    private Invitation find(Conference conference, long id) {
        return invitations.find(conference.id(), new InvitationId(id)).orElseThrow(NotFound::new);
    }

    private OnePage page(
            Organiser organiser,
            Conference conference,
            Invitation one,
            String did,
            String name,
            String address,
            Corrected.@Nullable Refused refused) {
        return new OnePage(
                conference.slug().value(),
                titles.of(conference),
                organiser.name(),
                Did.words(did, 1),
                one.id().value(),
                one.name(),
                Overview.who(one),
                Objects.requireNonNullElse(one.groupName(), ""),
                one.list(),
                one.forSeveral(),
                Overview.state(one),
                name,
                address,
                Optional.ofNullable(refused).map(Corrected.Refused::field).orElse(""),
                Optional.ofNullable(refused).map(Corrected.Refused::why).orElse(""),
                one.facts().awaitsLetter(),
                OnePage.moments(
                        invitations.happened(one.id()),
                        invitations.letters(one),
                        titles.zone(conference)));
    }

    private static List<String> row(Invitation one) {
        return Stream.of(
                        one.name(),
                        one.address(),
                        one.post(),
                        one.organisation(),
                        one.municipality(),
                        one.groupName(),
                        one.list(),
                        one.state().title(),
                        String.valueOf(one.facts().came()))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
