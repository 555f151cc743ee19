package dk.tingsted.people;

import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
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

/// `/organiser/people/{colleague}`: the roles of one colleague, and her ways in.
@Controller
@RequestMapping("/organiser/people/{colleague:\\d{1,18}}")
class ColleaguePages {

    private final Colleagues colleagues;
    private final Roles roles;
    private final ConferenceTitles titles;
    private final InstantSource clock;

    ColleaguePages(
            Colleagues colleagues, Roles roles, ConferenceTitles titles, InstantSource clock) {
        this.colleagues = colleagues;
        this.roles = roles;
        this.titles = titles;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable long colleague,
            @RequestParam(defaultValue = "") String did) {
        return page(HttpStatus.OK, organiser, colleague, notice(did));
    }

    /// @param conference empty for all
    @PostMapping("/roles")
    ResponseEntity<byte[]> give(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable long colleague,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String conference) {
        var given = Role.of(role).orElseThrow(NotFound::new);
        roles.give(new OrganiserId(colleague), given, slug(conference), organiser, clock.instant());
        return see(colleague, "given");
    }

    @PostMapping("/roles/{role}/withdraw")
    ResponseEntity<byte[]> withdraw(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable long colleague,
            @PathVariable long role) {
        return roles.withdraw(new OrganiserId(colleague), role, organiser, clock.instant())
                .map(why -> page(HttpStatus.CONFLICT, organiser, colleague, why))
                .orElseGet(() -> see(colleague, "withdrawn"));
    }

    @PostMapping("/sessions/end")
    ResponseEntity<byte[]> endSessions(
            @AuthenticationPrincipal Organiser organiser, @PathVariable long colleague) {
        colleagues.endSessions(new OrganiserId(colleague), organiser, clock.instant());
        return see(colleague, "ended");
    }

    @PostMapping("/shut")
    ResponseEntity<byte[]> shut(
            @AuthenticationPrincipal Organiser organiser, @PathVariable long colleague) {
        colleagues.shut(new OrganiserId(colleague), organiser, clock.instant());
        return see(colleague, "shut");
    }

    private static @Nullable Slug slug(String conference) {
        if (conference.isEmpty()) {
            return null;
        }
        if (!Slug.isOne(conference)) {
            throw new NotFound();
        }
        return new Slug(conference);
    }

    private static ResponseEntity<byte[]> see(long colleague, String did) {
        return Html.see("/organiser/people/" + colleague + "?did=" + did);
    }

    private static String notice(String did) {
        return switch (did) {
            case "given" -> "Rollen er givet.";
            case "withdrawn" -> "Rollen er taget tilbage.";
            case "ended" -> "Alle logins er sluttet.";
            case "shut" ->
                    "Logins, adgangsnøgler og koder er lukket. Næste gang kræver det et nyt link.";
            default -> "";
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Organiser organiser, long colleague, String notice) {
        var one = colleagues.find(new OrganiserId(colleague)).orElseThrow(NotFound::new);
        return Html.page(
                status,
                Html.PAGES.peopleColleague(
                        new ColleaguePage(
                                organiser.name(),
                                colleague,
                                one.name(),
                                Optional.ofNullable(one.address()).orElse(""),
                                one.id().equals(organiser.id()),
                                roles.of(one.id()).roles().stream()
                                        .map(ColleaguePage.Given::of)
                                        .toList(),
                                titles.all(),
                                notice,
                                status.isError())));
    }
}
