package dk.tingsted.arrival;

import dk.tingsted.arrival.DoorPage.Asked;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Spans;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/// `/organiser/{slug}/door`: who has come. By plain forms; with a script also by the camera and
/// without network.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/door")
class DoorPages {

    /// The camera of a phone that reads codes, on this page and no other.
    private static final String MAY = "camera=(self), geolocation=(), microphone=(), payment=()";

    /// A device that nobody signs out of throws the list away so long after the end.
    private static final Duration AFTERWARDS = Duration.ofHours(12);

    /// Whoever presses in a form, and not on a device that keeps a list.
    private static final UUID FORMS = new UUID(0, 0);

    private final Conferences conferences;
    private final Programmes programmes;
    private final Spans spans;
    private final Arrivals arrivals;
    private final InstantSource clock;

    DoorPages(
            Conferences conferences,
            Programmes programmes,
            Spans spans,
            Arrivals arrivals,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.spans = spans;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /// @param q a name or a part of it
    /// @param missing `on` for those who have not come
    /// @param code that somebody shows
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response) {
        response.setHeader("Permissions-Policy", MAY);
        var asked = new Asked(q.strip(), group, missing.equals("on"), code);
        var page = page(organiser, conferences.at(slug), asked);
        return Html.page(Html.PAGES.arrivalDoor(unknown(page, asked)));
    }

    private static DoorPage unknown(DoorPage page, Asked asked) {
        return !asked.code().isEmpty() && page.parts().isEmpty()
                ? page.telling(
                        "Koden hører ikke til en, der har plads på denne konference. Søg på navnet.",
                        true)
                : page;
    }

    /// The page without names, which a device keeps to open without network.
    @GetMapping("/kept")
    ResponseEntity<byte[]> kept(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletResponse response) {
        response.setHeader("Permissions-Policy", MAY);
        var conference = conferences.at(slug);
        var now = clock.instant();
        return Html.page(
                Html.PAGES.arrivalDoor(
                        DoorPage.empty(
                                slug,
                                organiser.name(),
                                programmes.title(conference),
                                programmes.zone(conference),
                                until(conference, now))));
    }

    /// @param act `arrived:12`, `undone:12` or `walk-in`
    @PostMapping
    ResponseEntity<byte[]> press(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response) {
        response.setHeader("Permissions-Policy", MAY);
        var conference = conferences.at(slug);
        var press = press(act, name, organiser.name());
        press.ifPresent(one -> arrivals.add(conference, List.of(one), clock.instant()));
        var page = page(organiser, conference, Asked.ALL);
        return press.isEmpty()
                ? Html.page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Html.PAGES.arrivalDoor(page.telling(fault(act), true)))
                : Html.page(
                        Html.PAGES.arrivalDoor(page.telling(told(press.get(), conference), false)));
    }

    private static String fault(String act) {
        return act.equals("walk-in")
                ? "Skriv navnet på den, der kommer uden tilmelding."
                : "Det kan ikke lade sig gøre. Find personen på listen, og tryk igen.";
    }

    private Optional<Press> press(String act, String name, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (act.equals("walk-in")) {
            var clean = SyncReading.name(name);
            return clean.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            press(
                                    new Comer.WalkIn(UUID.randomUUID()),
                                    Press.What.ARRIVED,
                                    clean,
                                    by,
                                    now));
        }
        var what = what(act);
        var comer = Comers.of(act.substring(act.indexOf(':') + 1));
        return what == null
                ? Optional.empty()
                : comer.filter(one -> what == Press.What.UNDONE || one instanceof Comer.Registered)
                        .map(one -> press(one, what, "", by, now));
    }

    private static Press.@Nullable What what(String act) {
        return act.startsWith("arrived:")
                ? Press.What.ARRIVED
                : act.startsWith("undone:") ? Press.What.UNDONE : null;
    }

    private static Press press(Comer comer, Press.What what, String name, String by, Instant now) {
        return new Press(UUID.randomUUID(), comer, what, name, now, by, FORMS);
    }

    private String told(Press press, Conference conference) {
        var arrived = arrivals.attendance(conference).of(press.comer());
        var name =
                arrivals.list(conference).guests().stream()
                        .filter(guest -> press.comer().equals(new Comer.Registered(guest.id())))
                        .map(DoorList.Guest::name)
                        .findFirst()
                        .orElse(press.name());
        var zone = programmes.zone(conference);
        return arrived.map(one -> name + " er registreret kl. " + DoorPage.at(one, zone) + ".")
                .orElse((name.isEmpty() ? "Ankomsten" : name) + " er fortrudt.");
    }

    private DoorPage page(Organiser organiser, Conference conference, Asked asked) {
        var now = clock.instant();
        return DoorPage.of(
                conference.slug().value(),
                organiser.name(),
                programmes.title(conference),
                arrivals.list(conference),
                arrivals.attendance(conference),
                asked,
                programmes.zone(conference),
                now,
                until(conference, now));
    }

    /// Empty when it is over.
    private Optional<Instant> until(Conference conference, Instant now) {
        var end = spans.of(conference.id()).map(span -> span.end().toInstant().plus(AFTERWARDS));
        return Optional.of(end.orElse(now.plus(AFTERWARDS))).filter(now::isBefore);
    }
}
