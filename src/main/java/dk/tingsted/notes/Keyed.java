package dk.tingsted.notes;

import java.util.UUID;

/// A point by the key that it keeps, however it is reworded.
public record Keyed(UUID key, Subject subject, String words) {}
