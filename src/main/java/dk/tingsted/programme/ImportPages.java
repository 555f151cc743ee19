package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.io.IOException;
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

    private final Programmes programmes;
    private final Clock clock;

    ImportPages(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/organiser/import")
    ResponseEntity<byte[]> empty(@AuthenticationPrincipal Organiser organiser) {
        return Html.page(Html.PAGES.programmeImport(ImportPage.empty(organiser.name(), null)));
    }

    @PostMapping("/organiser/import")
    ResponseEntity<byte[]> take(
            @AuthenticationPrincipal Organiser organiser,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        var form = new Uploads(key, document, text);
        var upload = form.upload();
        var answer =
                upload.isEmpty()
                        ? new Imported.Refused(Uploads.NOTHING)
                        : programmes.importDocument(
                                upload.get(), organiser.name(), clock.instant());
        return switch (answer) {
            case Imported.Welcome(var conference) ->
                    Html.see("/organiser/" + conference.slug() + "?did=read");
            case Imported.Refused(var refusal) ->
                    Html.page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Html.PAGES.programmeImport(
                                    ImportPage.again(organiser.name(), null, form, refusal)));
        };
    }
}
