package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One event as it is sent to all, encoded once.
///
/// @param id the same for the same state, without line breaks
@SuppressWarnings("ArrayRecordComponent")
public record LiveEvent(String id, byte[] bytes) {

    /// An event in its form on the line.
    ///
    /// @param kind a word that a page listens for
    /// @param data any text; a line break in it is one
    public static LiveEvent of(String id, String kind, String data) {
        var lines = String.join("\ndata: ", data.split("\\R", -1));
        var text = "id: " + id + "\nevent: " + kind + "\ndata: " + lines + "\n\n";
        return new LiveEvent(id, text.getBytes(UTF_8));
    }
}
