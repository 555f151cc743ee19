package dk.tingsted.letters;

import java.util.Optional;

/// A letter from the outbox, as it is sent and as it is shown.
record Ready(
        long id,
        String messageId,
        String name,
        String address,
        Composed composed,
        Optional<CalendarPart> calendar) {}
