package dk.tingsted.discussions.phone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.web.Links;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/hall-worker.js`: keeps the pages of tables and votes on the phones, so that one that is
/// loaded again while the network is away is there. It stands here, and not among the assets,
/// because a worker may only look after pages beneath its own address.
@Controller
class WorkerPages {

    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @GetMapping("/{slug:[a-z0-9-]+}/hall-worker.js")
    ResponseEntity<byte[]> worker(@PathVariable String slug) {
        var script = "importScripts('" + Links.SERVED.asset("hall-worker.js") + "');\n";
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .header("Service-Worker-Allowed", "/" + slug + "/")
                .body(script.getBytes(UTF_8));
    }
}
