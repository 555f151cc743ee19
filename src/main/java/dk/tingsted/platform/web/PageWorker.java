package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What lets a page be loaded again without network. It is answered beside the pages, and not among
/// the assets, because a worker may only look after pages beneath its own address.
public final class PageWorker {

    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private PageWorker() {}

    /// A worker that does what a script says.
    ///
    /// @param script among the assets, `hall-worker.js`
    /// @param pages what the addresses of its pages begin with
    public static ResponseEntity<byte[]> of(String script, String pages) {
        var begins = "importScripts('" + Links.SERVED.asset(script) + "');\n";
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .header("Service-Worker-Allowed", pages)
                .body(begins.getBytes(UTF_8));
    }
}
