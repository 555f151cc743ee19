package dk.tingsted.programme;

import dk.tingsted.conference.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A conference in a list.
///
/// @param title corrected; empty where the conference has none
record Summary(Slug slug, Optional<String> title, List<LocalDate> days, Optional<Out> out) {
    Summary {
        days = List.copyOf(days);
    }

    /// The latest edition.
    record Out(int number, Status status, Instant at) {}
}
