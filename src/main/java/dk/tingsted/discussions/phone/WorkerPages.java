package dk.tingsted.discussions.phone;

import dk.tingsted.platform.web.PageWorker;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/hall-worker.js`: keeps the pages of tables, votes and notes where they are used, so
/// that one that is loaded again while the network is away is there.
@Controller
class WorkerPages {

    @GetMapping("/{slug:[a-z0-9-]+}/hall-worker.js")
    ResponseEntity<byte[]> worker(@PathVariable String slug) {
        return PageWorker.of("hall-worker.js", "/" + slug + "/");
    }
}
