package dk.tingsted.arrival;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Registrations;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/// `/organiser/{slug}/door/papers` and the files: lists, badges, signs.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/door")
class DoorPaperPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int MOST_SIGNS = 200;
    private static final int LONGEST_SIGN = 300;

    private final Conferences conferences;
    private final Programmes programmes;
    private final Registrations registrations;
    private final Arrivals arrivals;
    private final EventLog log;
    private final InstantSource clock;

    DoorPaperPages(
            Conferences conferences,
            Programmes programmes,
            Registrations registrations,
            Arrivals arrivals,
            EventLog log,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.registrations = registrations;
        this.arrivals = arrivals;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/papers")
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var list = arrivals.list(conference);
        var workshops =
                programme(conference).items().stream()
                        .filter(item -> item.kind() == Kind.WORKSHOP)
                        .count();
        return Html.page(
                Html.PAGES.arrivalPapers(
                        new PapersPage(
                                slug,
                                organiser.name(),
                                programmes.title(conference),
                                list.groups(),
                                list.guests().size(),
                                (int) workshops)));
    }

    /// @param group empty for all
    /// @param speakers `on` for those whom the programme names, too
    /// @param cut `on` for lines to cut along
    @GetMapping("/badges.pdf")
    ResponseEntity<byte[]> badges(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String speakers,
            @RequestParam(defaultValue = "") String cut) {
        var conference = conferences.at(slug);
        var wanted =
                arrivals.list(conference).guests().stream()
                        .filter(guest -> group.isEmpty() || guest.group().equals(group))
                        .map(DoorList.Guest::id)
                        .collect(Collectors.toSet());
        var theirs =
                registrations.of(conference.id()).stream()
                        .filter(one -> wanted.contains(one.id()))
                        .toList();
        var badges = Badge.of(theirs, programme(conference), speakers.equals("on"));
        var paper =
                BadgePaper.of(
                        programmes.title(conference),
                        BadgeSheet.of(sheet),
                        cut.equals("on"),
                        badges);
        note(organiser, slug + " badges.pdf, " + badges.size());
        return file(
                "navneskilte-" + slug + ".pdf",
                MediaType.APPLICATION_PDF,
                Prints.badges(paper, clock.instant()));
    }

    /// @param lines signs of one's own, one on each line
    @GetMapping("/signs.pdf")
    ResponseEntity<byte[]> signs(
            @PathVariable String slug, @RequestParam(defaultValue = "") String lines) {
        var conference = conferences.at(slug);
        var own =
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.substring(0, Math.min(LONGEST_SIGN, line.length())))
                        .limit(MOST_SIGNS)
                        .toList();
        var paper =
                new SignPaper(programmes.title(conference), Sign.of(programme(conference), own));
        return file(
                "skilte-" + slug + ".pdf",
                MediaType.APPLICATION_PDF,
                Prints.signs(paper, clock.instant()));
    }

    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var paper =
                new DoorPaper(
                        programmes.title(conference),
                        Moments.told(clock.instant(), programmes.zone(conference)),
                        lines(conference));
        note(organiser, slug + " door list.pdf, " + paper.lines().size());
        return file(
                "indgang-" + slug + ".pdf",
                MediaType.APPLICATION_PDF,
                Prints.list(paper, clock.instant()));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Navn", "Fra", "Gruppe", "Ankommet"));
        lines(conference)
                .forEach(one -> rows.add(List.of(one.name(), one.from(), one.group(), one.at())));
        note(organiser, slug + " door list.csv, " + (rows.size() - 1));
        return file("ankomst-" + slug + ".csv", CSV, Csv.write(rows));
    }

    private List<DoorPaper.Line> lines(Conference conference) {
        var attendance = arrivals.attendance(conference);
        var zone = programmes.zone(conference);
        var lines = new ArrayList<DoorPaper.Line>();
        for (var guest : arrivals.list(conference).guests()) {
            var at =
                    attendance
                            .of(new Comer.Registered(guest.id()))
                            .map(one -> DoorPage.at(one, zone))
                            .orElse("");
            lines.add(new DoorPaper.Line(guest.name(), guest.from(), guest.group(), at));
        }
        for (var one : attendance.walkIns()) {
            lines.add(
                    new DoorPaper.Line(one.shown(), "", DoorPage.WALK_INS, DoorPage.at(one, zone)));
        }
        return lines;
    }

    private Programme programme(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(Edition::programme)
                .orElseThrow(NotFound::new);
    }

    /// A list that leaves the house is noted.
    private void note(Organiser by, String about) {
        log.add(clock.instant(), by.id(), "participants downloaded", about);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(bytes);
    }
}
