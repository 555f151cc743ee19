package dk.tingsted.conference;

import java.time.Instant;

/// A conference: everything else about it hangs on its id.
///
/// @param createdBy the organiser's name
public record Conference(ConferenceId id, Slug slug, Instant createdAt, String createdBy) {}
