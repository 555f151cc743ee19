package dk.tingsted.notices;

import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Tongue;
import dk.tingsted.letters.Wording;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.registration.Broadcast;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One letter to all who come, about what is changed for everybody.
///
/// @param since the edition that they last knew
/// @param edition the edition that the letter tells about
/// @param publishedAt when that came out
/// @param moves whether the entry in their calendars is another now
/// @param at when it was released or put away; null while it waits
/// @param letters how many it was posted to so far
/// @param postedAt when it was posted to the last; null until then
record Circular(
        long id,
        int since,
        int edition,
        Instant publishedAt,
        boolean moves,
        Wording danish,
        Wording english,
        State state,
        @Nullable Instant at,
        @Nullable String by,
        int letters,
        @Nullable Instant postedAt) {

    Broadcast broadcast() {
        return new Broadcast(
                "notice-to-participants:" + id,
                Occasion.CHANGE_NOTICE,
                Map.of(Tongue.DANISH, danish, Tongue.ENGLISH, english),
                moves);
    }
}
