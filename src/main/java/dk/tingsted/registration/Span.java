package dk.tingsted.registration;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.Slot;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/// From the first item of a conference to the end of the last, by the clock where it is held.
public record Span(ZonedDateTime start, ZonedDateTime end) {

    /// Whose clock it is told by.
    public ZoneId zone() {
        return start.getZone();
    }

    /// Empty while the programme has no time.
    static Optional<Span> of(Edition edition, Slug slug) {
        var slots = Agenda.of(Publication.of(edition, slug, "")).slots();
        var ends = slots.stream().map(Slot::end).max(Comparator.naturalOrder());
        return slots.stream()
                .map(Slot::start)
                .min(Comparator.naturalOrder())
                .map(start -> new Span(start, ends.orElse(start)));
    }
}
