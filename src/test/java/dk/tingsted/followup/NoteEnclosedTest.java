package dk.tingsted.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Occasion;
import dk.tingsted.passes.Handed;
import dk.tingsted.people.Identities;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// The note goes along with its letter when it is small enough.
class NoteEnclosedTest {

    private final Conference conference = Handed.conference();
    private final FollowUpStore store = Running.server().verbs(FollowUpStore.class);

    @Test
    void a_note_of_a_sensible_size_goes_along_and_a_larger_one_is_linked_to() {
        assertThat(enclosed(Occasion.FOLLOW_UP)).isFalse();
        version(NoteEnclosed.LARGEST);
        assertThat(enclosed(Occasion.FOLLOW_UP)).isTrue();
        assertThat(enclosed(Occasion.THANKS)).isFalse();
        version(NoteEnclosed.LARGEST + 1);
        assertThat(enclosed(Occasion.FOLLOW_UP)).isFalse();
    }

    private void version(int size) {
        long id = store.add(conference.id(), "Note", "Tekst", "Prøve", Identities.now());
        store.file(id, "pdf", new byte[size]);
    }

    private boolean enclosed(Occasion occasion) {
        var conferences = Running.server().verbs(Conferences.class);
        return new NoteEnclosed(store, conferences, InstantSource.system())
                .with(conference.id(), occasion)
                .isPresent();
    }
}
