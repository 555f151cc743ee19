package dk.tingsted.api;

import dk.tingsted.platform.web.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/api/v1/openapi.json`: what there is to ask for, and a plain answer to all else.
@Route
class DocumentRoutes {

    private final byte[] document;

    DocumentRoutes() {
        try (var file = DocumentRoutes.class.getResourceAsStream("openapi.json")) {
            document = Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OpenToAll
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(Json.tag(document))
                .body(document);
    }

    @OpenToAll
    @RequestMapping("/api/**")
    ResponseEntity<byte[]> other() {
        throw new NotFound();
    }
}
