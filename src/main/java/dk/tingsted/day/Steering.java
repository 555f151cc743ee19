package dk.tingsted.day;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.ItemId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Moves the day along from whichever page: shows it, and does what was pressed.
@Component
class Steering {

    private static final Pattern ITEM = Pattern.compile("(begin|skip):([a-z0-9][a-z0-9-]{0,39})");
    private static final Pattern MINUTES = Pattern.compile("(overrun|move):(-?[0-9]{1,3})");

    private final Conferences conferences;
    private final Days days;

    Steering(Conferences conferences, Days days) {
        this.conferences = conferences;
        this.days = days;
    }

    ResponseEntity<byte[]> shown(SteerDesk desk) {
        return page(HttpStatus.OK, desk, null);
    }

    /// @param act `begin:item`, `skip:item`, `overrun:5`, `move:-10` or `undo`
    /// @param after the last step that she saw
    ResponseEntity<byte[]> acted(SteerDesk desk, String act, long after) {
        var conference = conferences.at(desk.slug());
        var now = days.now(desk.slug());
        var wanted = act(act).filter(one -> isPossible(one, now));
        if (!now.isToday()) {
            return page(HttpStatus.CONFLICT, desk, "Dagen kan kun styres, mens den varer.");
        }
        if (wanted.isEmpty() && !act.equals("undo")) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    desk,
                    "Det kan ikke lade sig gøre. Vælg et punkt, der står i programmet, eller fra 1 til "
                            + Act.MOST_MINUTES
                            + " minutter.");
        }
        boolean done =
                wanted.isPresent()
                        ? days.act(conference, wanted.get(), after, desk.by())
                        : days.undo(conference, after, desk.by());
        return done
                ? Html.see(desk.address())
                : page(
                        HttpStatus.CONFLICT,
                        desk,
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

    private ResponseEntity<byte[]> page(HttpStatus status, SteerDesk desk, @Nullable String alarm) {
        var page = SteerPage.of(desk, days.now(desk.slug()), alarm);
        return Html.page(status, Html.PAGES.daySteer(page));
    }
}
