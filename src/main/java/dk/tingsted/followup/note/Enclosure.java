package dk.tingsted.followup.note;

/// A file that a note may have as an annex.
///
/// @param key by which the text names it, `program` or `17`
/// @param about what it is, in the list of annexes
/// @param file its name
/// @param path within the conference's addresses
public record Enclosure(String key, String about, String file, String path) {

    /// The programme's.
    public static final String PROGRAMME = "program";

    /// As it stands in the text.
    public String mark() {
        return "[bilag:" + key + "]";
    }
}
