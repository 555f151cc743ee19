package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.util.Optional;

/// What goes along with letters as a file. Asked when a letter goes, so that no copy of the file is
/// kept for each who gets it; every bean of this type is asked.
public interface Enclosing {

    /// Empty where nothing goes along, or what would is too large for a letter.
    Optional<Enclosed> with(ConferenceId conference, Occasion occasion);

    /// A file.
    ///
    /// @param name as the reader's mail program shows it, `opsamling.pdf`
    /// @param type its media type
    @SuppressWarnings("ArrayRecordComponent")
    record Enclosed(String name, String type, byte[] bytes) {}
}
