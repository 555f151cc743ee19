package dk.tingsted.followup;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Enclosing;
import dk.tingsted.letters.Occasion;
import dk.tingsted.platform.db.Remembered;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The note goes along with the letter about it, where it is small enough; the link is in the
/// letter whatever it is.
@Component
class NoteEnclosed implements Enclosing {

    /// Many town halls take no letter of more than ten megabytes, and a file grows by a third on
    /// its way.
    static final int LARGEST = 5 * 1024 * 1024;

    /// So long that two thousand letters do not read it two thousand times.
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private static final int MANY = 4;

    private final FollowUpStore store;
    private final Conferences conferences;
    private final InstantSource clock;
    private final Remembered<ConferenceId, Optional<Enclosed>> files =
            new Remembered<>(GOOD_FOR, MANY);

    NoteEnclosed(FollowUpStore store, Conferences conferences, InstantSource clock) {
        this.store = store;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public Optional<Enclosed> with(ConferenceId conference, Occasion occasion) {
        return occasion == Occasion.FOLLOW_UP
                ? files.of(conference, clock.instant(), () -> Optional.of(file(conference)))
                        .flatMap(file -> file)
                : Optional.empty();
    }

    private Optional<Enclosed> file(ConferenceId conference) {
        var name = conferences.get(conference).slug() + "-opsamling.pdf";
        return store.file(conference, "pdf")
                .filter(bytes -> bytes.length <= LARGEST)
                .map(bytes -> new Enclosed(name, "application/pdf", bytes));
    }
}
