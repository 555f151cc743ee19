package dk.tingsted.followup;

import dk.tingsted.followup.note.Note;
import dk.tingsted.programme.publishing.Words;
import java.util.List;

/// The versions of a note that may be read.
///
/// @param versions the latest first
public record NoteVersionsPage(String slug, String title, Words words, List<Version> versions) {

    public NoteVersionsPage {
        versions = List.copyOf(versions);
    }

    /// One of them.
    ///
    /// @param address where it is read
    public record Version(String address, String told, boolean isLatest) {}

    static NoteVersionsPage of(String slug, List<FollowUp> all) {
        var latest = all.getFirst();
        boolean english = latest.note().map(Note::inEnglish).orElse(false);
        var words = english ? Words.ENGLISH : Words.DANISH;
        return new NoteVersionsPage(
                slug,
                latest.name(),
                words,
                all.stream().map(one -> version(slug, one, one.equals(latest), words)).toList());
    }

    private static Version version(String slug, FollowUp one, boolean isLatest, Words words) {
        return new Version(
                "/" + slug + "/followup" + (isLatest ? "" : "/versions/" + one.number()),
                "Version " + one.number() + ", " + words.at(one.at()),
                isLatest);
    }
}
