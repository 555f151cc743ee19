package dk.tingsted.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/// A page for everybody that is made anew for each reader, and answered in front of servlets,
/// sessions and security: for the minute in which a thousand people come at once. It asks nobody
/// who she is.
public interface OpenPage {

    /// Whether it answers at this address.
    ///
    /// @param path without what follows a question mark
    boolean isAt(String path);

    /// To one who brings nothing along.
    ///
    /// @throws NotFound while there is nothing to show
    ResponseEntity<byte[]> shown(String path);

    /// To one who sends a form from a page of ours.
    ///
    /// @param fields as they were typed
    /// @param from the network address it came from
    ResponseEntity<byte[]> sent(String path, Map<String, List<String>> fields, String from);
}
