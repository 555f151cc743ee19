package dk.tingsted.followup;

/// The page where the note is written.
///
/// @param isPublic whether there is a note that everybody can read
/// @param saved whether it was just saved
/// @param wrong whether what was sent could not be kept
public record WritingPage(
        String slug, String by, String text, boolean isPublic, boolean saved, boolean wrong) {}
