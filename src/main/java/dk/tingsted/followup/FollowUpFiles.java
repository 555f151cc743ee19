package dk.tingsted.followup;

import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/{slug}/followup.pdf` and `/{slug}/followup.docx`: the latest version, for everybody.
@Controller
public class FollowUpFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Conferences conferences;
    private final FollowUps followUps;

    FollowUpFiles(Conferences conferences, FollowUps followUps) {
        this.conferences = conferences;
        this.followUps = followUps;
    }

    @GetMapping("/{slug:[a-z0-9-]+}/followup.{kind:pdf|docx}")
    ResponseEntity<byte[]> fetch(@PathVariable String slug, @PathVariable String kind) {
        var conference = conferences.at(slug);
        return followUps
                .file(conference, kind)
                .map(bytes -> answer(slug + "-opsamling", kind, bytes))
                .orElseThrow(NotFound::new);
    }

    /// A file to be read or saved.
    ///
    /// @param kind `pdf` or `docx`
    public static ResponseEntity<byte[]> answer(String name, String kind, byte[] bytes) {
        var shown =
                kind.equals("pdf") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(kind.equals("pdf") ? "application/pdf" : WORD))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name + "." + kind).build().toString())
                .body(bytes);
    }
}
