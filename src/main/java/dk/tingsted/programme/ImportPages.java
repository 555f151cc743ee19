package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.reading.Reader;
import dk.tingsted.programme.reading.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/organiser/import`: a document is handed over, as a file or as text.
@Controller
class ImportPages {

    private static final int LARGEST = Reader.LARGEST / (1024 * 1024);

    private static final Refusal NOTHING =
            new Refusal(
                    Refusal.Reason.EMPTY,
                    "Vælg en fil, eller sæt teksten ind.",
                    "Der var hverken fil eller tekst i det, du sendte.");
    private final Programmes programmes;
    private final Clock clock;

    ImportPages(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/organiser/import")
    ResponseEntity<byte[]> empty(@AuthenticationPrincipal Organiser organiser) {
        return Html.page(
                Html.PAGES.programmeImport(
                        new ImportPage(
                                organiser.name(), UUID.randomUUID(), "", "text", null, LARGEST)));
    }

    @PostMapping("/organiser/import")
    ResponseEntity<byte[]> take(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        boolean file = document != null && !document.isEmpty();
        if (!file && text.isBlank() && (document == null || nameOf(document).isEmpty())) {
            return again(organiser, key, text, "document", NOTHING);
        }
        var upload =
                document == null || nameOf(document).isEmpty()
                        ? new Upload("indsat tekst.txt", text.getBytes(StandardCharsets.UTF_8), key)
                        : new Upload(nameOf(document), document.getBytes(), key);
        return switch (programmes.importDocument(upload, organiser.name(), clock.instant())) {
            case Imported.Welcome(var conference) ->
                    Html.see("/organiser/" + conference.slug() + "?did=read");
            case Imported.Refused(var refusal) ->
                    again(organiser, key, text, file ? "document" : "text", refusal);
        };
    }

    private static ResponseEntity<byte[]> again(
            Organiser organiser, UUID key, String text, String field, Refusal refusal) {
        return Html.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Html.PAGES.programmeImport(
                        new ImportPage(organiser.name(), key, text, field, refusal, LARGEST)));
    }

    /// The last part of the name, as some browsers send a path.
    private static String nameOf(MultipartFile document) {
        var name = document.getOriginalFilename();
        return name == null
                ? ""
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
