package dk.tingsted.notes;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.day.Days;
import dk.tingsted.discussions.board.TalkChanged;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.LiveEvent;
import dk.tingsted.platform.web.LiveSource;
import dk.tingsted.platform.web.LiveStreams;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ItemId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lines by which note-takers hear that something was written. A line asks nobody who she is,
/// so it tells no words: only the number of the last change, by which a page knows what to ask for,
/// what everybody may know, the items that are on, and that the tables wrote something.
@Component
class NoteLines implements LiveSource, ApplicationRunner {

    private static final Pattern LINE = Pattern.compile("/([a-z0-9-]+)/notes/events");
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 1_000;

    private final Conferences conferences;
    private final Notes notes;
    private final Days days;
    private final FromTables fromTables;
    private final Tidings tidings;
    private final LiveStreams streams;
    private final InstantSource clock;
    private final Remembered<String, Long> last = new Remembered<>(GOOD_FOR, MANY);

    NoteLines(
            Conferences conferences,
            Notes notes,
            Days days,
            FromTables fromTables,
            Tidings tidings,
            LiveStreams streams,
            InstantSource clock) {
        this.conferences = conferences;
        this.notes = notes;
        this.days = days;
        this.fromTables = fromTables;
        this.tidings = tidings;
        this.streams = streams;
        this.clock = clock;
    }

    static String address(String slug) {
        return "/" + slug + "/notes/events";
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(Notes.TIDING, this::forget, this::forgetAll);
    }

    @EventListener
    void talked(TalkChanged fact) {
        streams.changed(
                path -> isAt(path) && (fact.slug().isEmpty() || path.equals(address(fact.slug()))));
    }

    private void forget(String id) {
        var slug = conferences.get(new ConferenceId(Long.parseLong(id))).slug().value();
        last.forget(slug);
        streams.changed(address(slug)::equals);
    }

    private void forgetAll() {
        last.forgetAll();
        streams.changed(this::isAt);
    }

    @Override
    public boolean isAt(String path) {
        return LINE.matcher(path).matches();
    }

    @Override
    public LiveEvent event(String path) {
        var line = LINE.matcher(path);
        if (!line.matches()) {
            throw new NotFound();
        }
        var slug = line.group(1);
        var change = last.of(slug, clock.instant(), () -> read(slug)).orElseThrow(NotFound::new);
        var state = change + " " + String.join(",", on(slug)) + " " + fromTables.state(slug);
        return LiveEvent.of(state, "noted", state);
    }

    private List<String> on(String slug) {
        try {
            return days.on(slug).stream().map(ItemId::value).toList();
        } catch (NotFound e) {
            // A draft runs no day.
            return List.of();
        }
    }

    private Optional<Long> read(String slug) {
        return Optional.of(notes.last(conferences.at(slug).id()));
    }
}
