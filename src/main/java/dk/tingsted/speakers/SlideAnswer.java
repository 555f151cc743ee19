package dk.tingsted.speakers;

import dk.tingsted.passes.Discreet;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file that somebody else made: to be kept on the reader's machine, never shown as a page of
/// ours.
final class SlideAnswer {

    private SlideAnswer() {}

    static ResponseEntity<byte[]> of(Slides file, byte[] bytes) {
        return Discreet.headed(HttpStatus.OK)
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }

    static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
