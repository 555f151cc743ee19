package dk.tingsted.notes;

/// Where notes are taken: the secretariat's page, or a note-taker's by her link.
///
/// @param by who writes
/// @param byLink whether she came by her link, without an account
public record NoteDesk(String slug, String by, boolean byLink) {

    public String address() {
        return byLink ? "/" + slug + "/notes" : "/organiser/" + slug + "/notes";
    }

    /// What keeps the page where it is used.
    public String worker() {
        return byLink ? "/" + slug + "/hall-worker.js" : address() + "/worker.js";
    }

    /// By which all who write hear that something was written; what it is, they ask for.
    public String line() {
        return NoteLines.address(slug);
    }
}
