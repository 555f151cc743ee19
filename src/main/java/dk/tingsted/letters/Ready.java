package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A letter from the outbox, as it is sent and as it is shown.
///
/// @param conference null for a sign-in link
record Ready(
        long id,
        @Nullable ConferenceId conference,
        Occasion occasion,
        String messageId,
        String name,
        String address,
        Composed composed,
        Optional<CalendarPart> calendar) {}
