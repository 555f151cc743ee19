package dk.tingsted.day;

import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.ItemId;
import java.util.Optional;
import java.util.regex.Pattern;
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

/// `/organiser/{slug}/day`: the konferencier moves the day along. Works by plain forms, from a
/// phone at the lectern.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/day")
class SteerPages {

    private static final Pattern ITEM = Pattern.compile("(begin|skip):([a-z0-9][a-z0-9-]{0,39})");
    private static final Pattern MINUTES = Pattern.compile("(overrun|move):(-?[0-9]{1,3})");

    private final Conferences conferences;
    private final Days days;

    SteerPages(Conferences conferences, Days days) {
        this.conferences = conferences;
        this.days = days;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        return page(HttpStatus.OK, organiser, slug, null);
    }

    /// @param act `begin:item`, `skip:item`, `overrun:5`, `move:-10` or `undo`
    /// @param after the last step that she saw
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act,
            @RequestParam long after) {
        var conference = conferences.at(slug);
        var now = days.now(slug);
        var wanted = act(act).filter(one -> isPossible(one, now));
        if (!now.isToday()) {
            return page(
                    HttpStatus.CONFLICT, organiser, slug, "Dagen kan kun styres, mens den varer.");
        }
        if (wanted.isEmpty() && !act.equals("undo")) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    organiser,
                    slug,
                    "Det kan ikke lade sig gøre. Vælg et punkt, der står i programmet, eller fra 1 til "
                            + Act.MOST_MINUTES
                            + " minutter.");
        }
        boolean done =
                wanted.isPresent()
                        ? days.act(conference, wanted.get(), after, organiser.name())
                        : days.undo(conference, after, organiser.name());
        return done
                ? Html.see("/organiser/" + slug + "/day")
                : page(
                        HttpStatus.CONFLICT,
                        organiser,
                        slug,
                        "Dagen er ændret, siden du så den. Se, hvordan det er nu, og prøv igen, hvis det stadig skal gøres.");
    }

    private static Optional<Act> act(String wanted) {
        var item = ITEM.matcher(wanted);
        if (item.matches()) {
            var id = new ItemId(item.group(2));
            return Optional.of(
                    item.group(1).equals("begin") ? new Act.Begin(id) : new Act.Skip(id));
        }
        var minutes = MINUTES.matcher(wanted);
        return minutes.matches()
                ? moving(minutes.group(1), Integer.parseInt(minutes.group(2)))
                : Optional.empty();
    }

    private static boolean isPossible(Act act, Now now) {
        return switch (act) {
            case Act.Begin(var item) -> now.course().holds(item);
            case Act.Skip(var item) -> now.course().holds(item);
            case Act.Overrun _, Act.Move _ -> true;
        };
    }

    private static Optional<Act> moving(String how, int minutes) {
        if (minutes == 0 || Math.abs(minutes) > Act.MOST_MINUTES) {
            return Optional.empty();
        }
        if (how.equals("move")) {
            return Optional.of(new Act.Move(minutes));
        }
        return minutes > 0 ? Optional.of(new Act.Overrun(minutes)) : Optional.empty();
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Organiser organiser, String slug, @Nullable String alarm) {
        var now = days.now(slug);
        var page = SteerPage.of(slug, organiser.name(), now, now.last(), alarm);
        return Html.page(status, Html.PAGES.daySteer(page));
    }
}
