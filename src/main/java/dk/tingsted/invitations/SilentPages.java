package dk.tingsted.invitations;

import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Mailing.Wish;
import dk.tingsted.letters.Occasion;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/invitations/silent`: who has not answered, list by list and group by group.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/invitations/silent")
class SilentPages {

    private final Conferences conferences;
    private final Titles titles;
    private final Invitations invitations;
    private final InstantSource clock;

    SilentPages(
            Conferences conferences, Titles titles, Invitations invitations, InstantSource clock) {
        this.conferences = conferences;
        this.titles = titles;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String group) {
        var conference = conferences.at(slug);
        var part = new Part(list, group);
        var all = invitations.of(conference.id());
        var wish = new Wish(Occasion.ANSWER_REMINDER, part, Set.of(), MailingPages.WEEK);
        return Html.page(
                Html.PAGES.invitationsSilent(
                        SilentPage.of(
                                slug,
                                titles.of(conference),
                                organiser.name(),
                                part,
                                all,
                                wish.due(all, clock.instant()).size(),
                                wish.days())));
    }
}
