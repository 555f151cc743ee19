package dk.tingsted.notes;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.passes.Discreet;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.programme.ItemId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Takes notes from whichever page: shows them, writes what was sent, and tells a page what has
/// changed since it last asked.
@Component
class NoteTaking {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// What cannot be a point is given back up to here.
    private static final int LONGEST_SHOWN = 400_000;

    /// Bytes of a form, below what the server reads of one.
    private static final long LARGEST = 900_000;

    /// What nobody types by hand, also when the network comes back and all that waited is sent.
    private final Throttle writing = new Throttle(1_500, Duration.ofMinutes(1));

    private final Conferences conferences;
    private final Notes notes;
    private final NotesShown shown;
    private final FromTables fromTables;
    private final InstantSource clock;

    NoteTaking(
            Conferences conferences,
            Notes notes,
            NotesShown shown,
            FromTables fromTables,
            InstantSource clock) {
        this.conferences = conferences;
        this.notes = notes;
        this.shown = shown;
        this.fromTables = fromTables;
        this.clock = clock;
    }

    /// A form as it came.
    ///
    /// @param item empty for the conference
    record Sent(String item, String person, EditReading.Form form) {}

    /// @param at the item that is asked for, `-` for the conference; empty for the one that is on
    ResponseEntity<byte[]> shown(NoteDesk desk, String at) {
        var chosen =
                Optional.of(at).filter(id -> !id.isEmpty()).map(id -> id.equals("-") ? "" : id);
        return page(HttpStatus.OK, desk, chosen, draft(Subject.CONFERENCE, "", "", null));
    }

    private static NotesPage.Draft draft(
            Subject subject, String point, String text, @Nullable String alarm) {
        return new NotesPage.Draft(UUID.randomUUID().toString(), subject, point, text, alarm);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, NoteDesk desk, Optional<String> at, NotesPage.Draft draft) {
        var page = shown.page(desk, conferences.at(desk.slug()), at, draft);
        return Discreet.page(status, Html.PAGES.notesNotes(page));
    }

    /// A script asks for JSON, a browser for a page.
    ResponseEntity<byte[]> act(NoteDesk desk, HttpServletRequest request) {
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        boolean script = accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
        if (request.getContentLengthLong() > LARGEST) {
            drain(request);
            return script
                    ? json(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("why", EditReading.TOO_MUCH))
                    : tooMuch(desk);
        }
        var sent =
                new Sent(
                        Objects.requireNonNullElse(request.getParameter("item"), ""),
                        Objects.requireNonNullElse(request.getParameter("person"), ""),
                        EditReading.Form.of(request));
        return script ? answered(desk, sent) : acted(desk, sent);
    }

    /// Whoever is still sending hears no answer.
    private static void drain(HttpServletRequest request) {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> tooMuch(NoteDesk desk) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                desk,
                Optional.empty(),
                draft(Subject.CONFERENCE, "", "", EditReading.TOO_MUCH));
    }

    private ResponseEntity<byte[]> acted(NoteDesk desk, Sent sent) {
        var subject = subject(sent);
        var reading = EditReading.of(sent.form().withOwnKey());
        var edit = reading.edit();
        if (edit == null) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, desk, subject, sent, reading.why());
        }
        var wrote = write(desk, subject, edit, reading.key());
        var why = why(wrote);
        return why.isEmpty()
                ? Discreet.see(place(desk, subject, edit.point()))
                : refused(HttpStatus.CONFLICT, desk, subject, sent, why);
    }

    private ResponseEntity<byte[]> refused(
            HttpStatus status, NoteDesk desk, Subject subject, Sent sent, String why) {
        var point = sent.form().act().equals("add") ? null : sent.form().point();
        var text = sent.form().text();
        return page(
                status,
                desk,
                Optional.of(subject.itemText()),
                draft(
                        subject,
                        point == null ? "" : point.toString(),
                        text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text,
                        why));
    }

    private static String place(NoteDesk desk, Subject subject, UUID point) {
        var at = subject.item() == null ? "-" : subject.itemText();
        return desk.address() + "?at=" + at + "#p-" + point;
    }

    /// What came of it, in a few words.
    private ResponseEntity<byte[]> answered(NoteDesk desk, Sent sent) {
        var subject = subject(sent);
        var reading = EditReading.of(sent.form());
        var edit = reading.edit();
        return edit == null
                ? json(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("why", reading.why()))
                : answer(write(desk, subject, edit, reading.key()));
    }

    private static ResponseEntity<byte[]> answer(Wrote wrote) {
        return switch (wrote) {
            case Wrote.Done(long change, int version) ->
                    json(HttpStatus.OK, Map.of("change", change, "version", version));
            case Wrote.Beside(long change) ->
                    json(HttpStatus.OK, Map.of("change", change, "version", 0));
            case Wrote.Unknown _, Wrote.Full _ ->
                    json(HttpStatus.CONFLICT, Map.of("why", why(wrote)));
        };
    }

    private static String why(Wrote wrote) {
        return switch (wrote) {
            case Wrote.Done _, Wrote.Beside _ -> "";
            case Wrote.Unknown _ -> "Punktet findes ikke. Hent siden igen.";
            case Wrote.Full _ ->
                    "Listen kan ikke rumme flere punkter end %d.".formatted(Outline.MOST);
        };
    }

    private Wrote write(NoteDesk desk, Subject subject, Edit edit, UUID key) {
        writing.pass(desk.slug() + " " + desk.byLink() + " " + desk.by(), clock.instant());
        var conference = conferences.at(desk.slug());
        return notes.write(conference, place(conference, subject, edit), edit, key, desk.by());
    }

    /// A new point goes where the programme has somebody or something to note about, or where
    /// points stand already. Another is found where it is.
    private Subject place(Conference conference, Subject said, Edit edit) {
        if (!(edit instanceof Edit.Add)) {
            return notes.subject(conference, edit.point()).orElse(said);
        }
        if (!notes.holds(conference, said)) {
            throw new NotFound();
        }
        return said;
    }

    private static Subject subject(Sent sent) {
        boolean good = sent.item().isEmpty() || sent.item().matches("[a-z0-9][a-z0-9-]{0,39}");
        if (!good || sent.person().length() > Subject.LONGEST_NAME) {
            throw new NotFound();
        }
        return new Subject(sent.item().isEmpty() ? null : new ItemId(sent.item()), sent.person());
    }

    /// All lists in which something was changed after that number, whole.
    ResponseEntity<byte[]> changes(NoteDesk desk, long after) {
        var conference = conferences.at(desk.slug());
        // Read first: what is written meanwhile is told twice rather than never.
        long change = notes.last(conference.id());
        var lists = notes.after(conference, after);
        return json(
                HttpStatus.OK,
                Map.of(
                        "change",
                        change,
                        "lists",
                        lists.entrySet().stream()
                                .map(list -> NoteJson.list(list.getKey(), list.getValue()))
                                .toList()));
    }

    /// What the tables have written so far, by item.
    ResponseEntity<byte[]> said(NoteDesk desk) {
        var conference = conferences.at(desk.slug());
        var programme = notes.programme(conference);
        var stops =
                fromTables.of(conference, programme).entrySet().stream()
                        .map(stop -> NoteJson.said(stop.getKey(), stop.getValue()))
                        .toList();
        return json(HttpStatus.OK, Map.of("stops", stops));
    }

    private static ResponseEntity<byte[]> json(HttpStatus status, Map<String, Object> answer) {
        return Discreet.headed(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(answer));
    }
}
