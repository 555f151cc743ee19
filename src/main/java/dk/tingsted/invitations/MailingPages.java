package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Mailing.Mailed;
import dk.tingsted.invitations.Mailing.Wish;
import dk.tingsted.letters.Composed;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/// `/organiser/{slug}/invitations/letters`: invitations and reminders are made ready.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/invitations/letters")
class MailingPages {

    /// A week, until the secretariat says otherwise.
    private static final String DAYS = "7";

    static final int WEEK = 7;

    private static final int NAMED = 20;

    private final Conferences conferences;
    private final Titles titles;
    private final Mailing mailing;
    private final InstantSource clock;

    MailingPages(Conferences conferences, Titles titles, Mailing mailing, InstantSource clock) {
        this.conferences = conferences;
        this.titles = titles;
        this.mailing = mailing;
        this.clock = clock;
    }

    /// Who would get a letter. Changes nothing.
    ///
    /// @param occasion `invitation` or `reminder`
    @GetMapping
    ResponseEntity<byte[]> look(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "invitation") String occasion,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") List<@Nullable Long> chosen,
            @RequestParam(defaultValue = DAYS) int days) {
        var part = new Part(list, group);
        var wish = new Wish(MailingPage.occasion(occasion), part, numbers(chosen), days);
        return page(HttpStatus.OK, organiser, conferences.at(slug), wish, "");
    }

    /// Lays the letters in the outbox.
    ///
    /// @param seen how many the page said
    /// @param go whether they go by themselves
    @PostMapping
    ResponseEntity<byte[]> post(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String occasion,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") List<@Nullable Long> chosen,
            @RequestParam(defaultValue = DAYS) int days,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String go) {
        var conference = conferences.at(slug);
        var part = new Part(list, group);
        var wish = new Wish(MailingPage.occasion(occasion), part, numbers(chosen), days);
        boolean goes = !go.isEmpty();
        var mailed = mailing.post(conference, wish, seen, goes, organiser.name(), clock.instant());
        return switch (mailed) {
            case Mailed.Laid(var letters) ->
                    Html.see(
                            "/organiser/%s/invitations?did=%s&many=%d"
                                    .formatted(slug, goes ? "going" : "held", letters));
            case Mailed.Changed _ ->
                    page(
                            HttpStatus.CONFLICT,
                            organiser,
                            conference,
                            wish,
                            "Der er kommet svar eller ændringer, siden du så siden. Her er, hvem der"
                                    + " får brevet nu; ingen har fået det endnu.");
            case Mailed.NotReady _ -> page(HttpStatus.CONFLICT, organiser, conference, wish, "");
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            Wish wish,
            String problem) {
        var due = mailing.due(conference, wish, clock.instant());
        var sample = mailing.sample(conference, wish, due);
        return Html.page(
                status,
                Html.PAGES.invitationsMailing(
                        new MailingPage(
                                conference.slug().value(),
                                titles.of(conference),
                                organiser.name(),
                                wish.reminds(),
                                mailing.occasion(conference).isPresent(),
                                problem,
                                wish.part().list(),
                                wish.part().group(),
                                List.copyOf(wish.chosen()),
                                wish.days(),
                                due.stream()
                                        .limit(NAMED)
                                        .map(one -> one.name() + ", " + one.address())
                                        .toList(),
                                due.size(),
                                sample.map(Composed::subject).orElse(""),
                                sample.map(one -> one.body().text()).orElse(""))));
    }

    /// A list with nothing between two commas has a hole in it.
    private static Set<Long> numbers(List<@Nullable Long> typed) {
        return typed.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
