package dk.tingsted.programme;

import dk.tingsted.programme.reading.Reader;
import dk.tingsted.programme.reading.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A document from a form: a file, or else pasted text.
final class Uploads {

    /// In MB.
    static final int LARGEST = Reader.LARGEST / (1024 * 1024);

    static final Refusal NOTHING =
            new Refusal(
                    Refusal.Reason.EMPTY,
                    "Vælg en fil, eller sæt teksten ind.",
                    "Der var hverken fil eller tekst i det, du sendte.");

    private final UUID key;
    private final @Nullable MultipartFile file;
    private final String text;

    Uploads(UUID key, @Nullable MultipartFile file, String text) {
        this.key = key;
        this.file = file;
        this.text = text;
    }

    UUID key() {
        return key;
    }

    String text() {
        return text;
    }

    /// Empty when there is neither file nor text. An empty file with a name is a file.
    Optional<Upload> upload() throws IOException {
        var name = name();
        if (file != null && !name.isEmpty()) {
            return Optional.of(new Upload(name, file.getBytes(), key));
        }
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Upload("indsat tekst.txt", text.getBytes(StandardCharsets.UTF_8), key));
    }

    /// The field that a refusal is about.
    String field() {
        return name().isEmpty() && !text.isBlank() ? "text" : "document";
    }

    /// The last part of the name, as some browsers send a path.
    private String name() {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null
                ? ""
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
