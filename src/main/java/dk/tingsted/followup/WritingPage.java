package dk.tingsted.followup;

import java.util.List;

/// The page where the note is written.
///
/// @param writes whether the one who looks may write it
/// @param isPublic whether there is a note that everybody can read
/// @param saved whether it was just saved
/// @param wrong whether what was sent could not be kept
/// @param versions each with its time and author, the latest first
/// @param sends whether she may send letters
public record WritingPage(
        String slug,
        String by,
        boolean writes,
        String text,
        boolean isPublic,
        boolean saved,
        boolean wrong,
        List<Version> versions,
        boolean sends) {
    public WritingPage {
        versions = List.copyOf(versions);
    }

    /// A version that was published.
    ///
    /// @param address where it is read
    public record Version(
            int number, String address, String told, boolean isLatest, boolean withdrawn) {}
}
