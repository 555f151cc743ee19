package dk.tingsted.registration.overview;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.InvitedAnswers;
import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/organiser/{slug}/participants` and its files, `/figures` and `/kitchen`.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}")
class OverviewPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;
    private final Registrations registrations;
    private final InvitedAnswers invited;
    private final Roles roles;
    private final EventLog log;
    private final InstantSource clock;

    OverviewPages(
            Conferences conferences,
            Programmes programmes,
            Setups setups,
            Registrations registrations,
            InvitedAnswers invited,
            Roles roles,
            EventLog log,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
        this.registrations = registrations;
        this.invited = invited;
        this.roles = roles;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/participants")
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var conference = conferences.at(slug);
        var setup = setup(conference);
        var all = registrations.of(conference.id());
        var selection = selection(setup, parameters);
        var found =
                Participants.of(
                        setup, selection.from(all, setup), Map.of(), programmes.zone(conference));
        return Html.page(
                Html.PAGES.registrationParticipants(
                        OverviewPage.of(
                                slug,
                                programmes.title(conference),
                                organiser.name(),
                                notice(parameters),
                                setup,
                                all,
                                selection,
                                found,
                                page(parameters.getOrDefault("page", "1")))));
    }

    @GetMapping("/participants.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var chosen = chosen(slug, parameters);
        return taken(organiser, slug, "csv", chosen.rows().size(), CSV, Csv.write(chosen.lines()));
    }

    @GetMapping("/participants.xlsx")
    ResponseEntity<byte[]> xlsx(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var chosen = chosen(slug, parameters);
        return taken(
                organiser,
                slug,
                "xlsx",
                chosen.rows().size(),
                XLSX,
                ParticipantsXlsx.write(chosen));
    }

    @GetMapping("/participants.pdf")
    ResponseEntity<byte[]> pdf(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters) {
        var conference = conferences.at(slug);
        var chosen = chosen(slug, parameters);
        var pdf =
                ParticipantsPdf.write(
                        chosen,
                        programmes.title(conference),
                        clock.instant(),
                        programmes.zone(conference));
        return taken(organiser, slug, "pdf", chosen.rows().size(), MediaType.APPLICATION_PDF, pdf);
    }

    @GetMapping("/figures")
    ResponseEntity<byte[]> figures(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var figures =
                Figures.of(
                        setup(conference),
                        registrations.of(conference.id()),
                        Municipality.all(),
                        programmes.zone(conference));
        return Html.page(
                Html.PAGES.registrationFigures(
                        FiguresPage.of(
                                conference,
                                programmes.title(conference),
                                organiser,
                                roles.in(conference.slug(), organiser),
                                figures,
                                invited.of(conference.id()))));
    }

    @GetMapping("/kitchen")
    ResponseEntity<byte[]> kitchen(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        return Html.page(
                Html.PAGES.registrationKitchen(
                        KitchenPage.of(
                                slug,
                                programmes.title(conference),
                                organiser.name(),
                                registrations.needsCounts(conference.id()))));
    }

    /// What the address says.
    private static Selection selection(Setup setup, Map<String, String> asked) {
        try {
            return Selection.of(setup, asked);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private Participants chosen(String slug, Map<String, String> parameters) {
        var conference = conferences.at(slug);
        var setup = setup(conference);
        List<Registration> chosen =
                selection(setup, parameters).from(registrations.of(conference.id()), setup);
        return Participants.of(
                setup,
                chosen,
                registrations.answersOf(conference.id()),
                programmes.zone(conference));
    }

    /// A list that leaves the house is noted.
    private ResponseEntity<byte[]> taken(
            Organiser by, String slug, String ending, int people, MediaType type, byte[] bytes) {
        var about = slug + "." + ending + ", " + people;
        log.add(clock.instant(), by.id(), "participants downloaded", about);
        return file(slug, ending, type, bytes);
    }

    private static ResponseEntity<byte[]> file(
            String slug, String ending, MediaType type, byte[] bytes) {
        var named =
                ContentDisposition.attachment()
                        .filename("deltagere-" + slug + "." + ending)
                        .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(bytes);
    }

    private Setup setup(Conference conference) {
        return setups.of(conference.id()).orElseThrow(NotFound::new);
    }

    private static int page(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private static String notice(Map<String, String> asked) {
        return switch (asked.getOrDefault("did", "")) {
            case "erased" -> "Oplysningerne er slettet.";
            case "sent" -> sent(page(asked.getOrDefault("many", "1")));
            default -> "";
        };
    }

    private static String sent(int letters) {
        return letters == 1
                ? "Brevet ligger i udbakken og bliver sendt."
                : letters + " breve ligger i udbakken og bliver sendt.";
    }
}
