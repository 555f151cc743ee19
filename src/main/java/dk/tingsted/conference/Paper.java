package dk.tingsted.conference;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// A document of a conference as it goes out of the house, with what the index says of it.
///
/// @param folder one word of the letters that any machine has in a name, `programmer`
/// @param name of the file, with its ending; what a machine cannot have in a name is taken out
/// @param at when it was made, sent or last changed
/// @param subject what it is, in a few words
public record Paper(String folder, String name, Instant at, String subject, Content content) {

    /// Writes the document; asked once, when its turn has come, so that no more than one document
    /// is in memory. The same state gives the same bytes.
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// One that is in memory anyway.
    public static Paper of(String folder, String name, Instant at, String subject, byte[] bytes) {
        return new Paper(folder, name, at, subject, out -> out.write(bytes));
    }
}
