package dk.tingsted.people;

import dk.tingsted.people.Colleagues.Added;
import dk.tingsted.platform.web.Html;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/people`: who prepares conferences here, and what they did.
@Controller
@RequestMapping("/organiser/people")
class ColleaguesPages {

    private final Colleagues colleagues;
    private final Roles roles;
    private final EventLog log;
    private final InstantSource clock;

    ColleaguesPages(Colleagues colleagues, Roles roles, EventLog log, InstantSource clock) {
        this.roles = roles;
        this.colleagues = colleagues;
        this.log = log;
        this.clock = clock;
    }

    /// @param added the address of the colleague who was just added
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam(defaultValue = "") String added) {
        return page(HttpStatus.OK, organiser, added, "", "", null);
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam String address,
            @RequestParam String name,
            @RequestParam(defaultValue = "secretariat") String role) {
        return switch (colleagues.add(address, name, Role.of(role), organiser, clock.instant())) {
            case Added.Welcome _ -> Html.see("/organiser/people?added=1");
            case Added.Refused refused ->
                    page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, "", address, name, refused);
        };
    }

    @PostMapping("/{colleague}/remove")
    ResponseEntity<byte[]> remove(
            @AuthenticationPrincipal Organiser organiser, @PathVariable long colleague) {
        colleagues.remove(new OrganiserId(colleague), organiser, clock.instant());
        return Html.see("/organiser/people");
    }

    @GetMapping("/log")
    ResponseEntity<byte[]> log(@AuthenticationPrincipal Organiser organiser) {
        return Html.page(Html.PAGES.peopleLog(EventLogPage.of(organiser.name(), log.latest())));
    }

    private String roles(Organiser colleague) {
        var words =
                roles.of(colleague.id()).roles().stream().map(ColleaguePage.Given::words).toList();
        return words.isEmpty() ? "Ingen rolle endnu" : String.join(" · ", words);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            String added,
            String address,
            String name,
            Added.@Nullable Refused refused) {
        var people =
                colleagues.all().stream()
                        .map(one ->
                                new ColleaguesPage.Person(
                                        one.id().value(),
                                        one.name(),
                                        Optional.ofNullable(one.address()).orElse(""),
                                        one.id().equals(organiser.id()),
                                        roles(one)))
                        .toList();
        return Html.page(
                status,
                Html.PAGES.peopleColleagues(
                        new ColleaguesPage(
                                organiser.name(),
                                people,
                                !added.isEmpty(),
                                address,
                                name,
                                refused == null ? "" : refused.field(),
                                refused == null ? "" : refused.why())));
    }
}
