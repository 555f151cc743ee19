package dk.tingsted.followup;

import java.time.Instant;

/// The note after a conference, as it was written.
///
/// @param name the document's name
/// @param text as lines, each as it stands in the document
public record FollowUp(String name, String text, Instant at) {}
