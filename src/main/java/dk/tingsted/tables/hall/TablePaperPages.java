package dk.tingsted.tables.hall;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Registrations;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tingsted.pages.StaticTemplates;

/// The files of the tables: signs, lists. Of what is published, and before that of the draft.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/tables")
class TablePaperPages {

    private static final StaticTemplates PAGES = new StaticTemplates();
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Registrations registrations;
    private final Halls halls;
    private final EventLog log;
    private final InstantSource clock;

    TablePaperPages(
            Conferences conferences,
            Programmes programmes,
            Registrations registrations,
            Halls halls,
            EventLog log,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.registrations = registrations;
        this.halls = halls;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/signs.pdf")
    ResponseEntity<byte[]> signs(@PathVariable String slug) {
        var paper = paper(conferences.at(slug));
        var page = PAGES.tablesSigns(paper, Press.style(TablePaperPages.class, "tablesigns.css"));
        return file("bordskilte-" + slug + ".pdf", MediaType.APPLICATION_PDF, print(page));
    }

    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var paper = paper(conferences.at(slug));
        note(organiser, slug + " tables list.pdf, " + paper.lines().size());
        var page = PAGES.tablesLists(paper, Press.style(TablePaperPages.class, "tablelists.css"));
        return file("bordliste-" + slug + ".pdf", MediaType.APPLICATION_PDF, print(page));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var paper = paper(conferences.at(slug));
        var rows = new ArrayList<List<String>>();
        rows.add(
                Stream.concat(
                                Stream.of("Navn", "Fra"),
                                IntStream.rangeClosed(1, paper.rounds())
                                        .mapToObj(n -> paper.rounds() == 1 ? "Bord" : "Runde " + n))
                        .toList());
        paper.lines()
                .forEach(line ->
                        rows.add(
                                Stream.concat(
                                                Stream.of(line.name(), line.from()),
                                                line.tables().stream()
                                                        .map(n -> Integer.toString(n)))
                                        .toList()));
        note(organiser, slug + " tables list.csv, " + paper.lines().size());
        return file("borde-" + slug + ".csv", CSV, Csv.write(rows));
    }

    private TablePaper paper(Conference conference) {
        var plan =
                halls.published(conference)
                        .or(() -> halls.draft(conference))
                        .orElseThrow(NotFound::new);
        return TablePaper.of(
                programmes.title(conference),
                Moments.told(clock.instant(), programmes.zone(conference)),
                plan,
                new Shown(
                        plan,
                        registrations.of(conference.id()),
                        halls.setup(conference),
                        halls.wishes(conference)));
    }

    private byte[] print(JteModel page) {
        var now = clock.instant();
        return Press.print(Printable.of(page.render()), renderer -> bytes(renderer, now));
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Instant now) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), now, "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A list that leaves the house is noted.
    private void note(Organiser by, String about) {
        log.add(clock.instant(), by.id(), "participants downloaded", about);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var named = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(bytes);
    }
}
