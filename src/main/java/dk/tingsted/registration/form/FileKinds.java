package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Answer.Handed;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which files may be handed in: documents and pictures that are what their name says.
final class FileKinds {

    static final int LARGEST = 5 * 1024 * 1024;

    /// What such a file begins with, by the ending of its name.
    private static final Map<String, String> BEGINNINGS =
            Map.of(
                    "pdf", "%PDF-",
                    "docx", "PK\u0003\u0004",
                    "pptx", "PK\u0003\u0004",
                    "xlsx", "PK\u0003\u0004",
                    "odt", "PK\u0003\u0004",
                    "png", "\u0089PNG",
                    "jpg", "\u00FF\u00D8\u00FF",
                    "jpeg", "\u00FF\u00D8\u00FF");

    /// For `accept`.
    static final String ENDINGS = ".pdf,.docx,.pptx,.xlsx,.odt,.png,.jpg,.jpeg";

    private FileKinds() {}

    /// What is the matter with a file; nothing where it may come in.
    static Optional<String> wrong(Handed file, Words words) {
        if (file.bytes().length > LARGEST) {
            return Optional.of(
                    words.say(
                            "Filen er for stor. Den må højst fylde 5 MB.",
                            "The file is too large. It may take up at most 5 MB."));
        }
        return isWhatItSays(file)
                ? Optional.empty()
                : Optional.of(
                        words.say(
                                "Filen kan ikke bruges. Vælg en PDF, et dokument fra Word, Excel, PowerPoint eller OpenDocument, eller et billede (PNG, JPG).",
                                "The file cannot be used. Choose a PDF, a Word, Excel, PowerPoint or OpenDocument file, or a picture (PNG, JPG)."));
    }

    private static boolean isWhatItSays(Handed file) {
        var name = file.name().toLowerCase(Locale.ROOT);
        var beginning = BEGINNINGS.get(name.substring(name.lastIndexOf('.') + 1));
        return beginning != null && starts(file.bytes(), beginning);
    }

    private static boolean starts(byte[] bytes, String beginning) {
        return new String(
                        bytes,
                        0,
                        Math.min(bytes.length, beginning.length()),
                        StandardCharsets.ISO_8859_1)
                .equals(beginning);
    }
}
