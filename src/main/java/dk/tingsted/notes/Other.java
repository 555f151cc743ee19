package dk.tingsted.notes;

import java.util.UUID;

/// What somebody wrote when another was faster to reword the same point.
///
/// @param point whose words it would be
record Other(UUID key, UUID point, String words, String by) {}
