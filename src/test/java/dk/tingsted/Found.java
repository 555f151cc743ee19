package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a run found about one row of the plan (`src/test/resources/reliability.tsv`). It lies in
/// `target/reliability` until `checks/reliability.mjs` writes it into `docs/reliability.md`.
public final class Found {

    private static final Path FOLDER = Path.of("target", "reliability");

    private Found() {}

    /// Tells that a row holds. To be called after what it is held to was asserted.
    ///
    /// @param row as in the plan: `R5`
    /// @param test what ran; a row may be shown by several
    /// @param figures what was measured or counted, in one line
    public static void that(String row, Class<?> test, String figures) {
        var line = figures.replaceAll("\\s+", " ").strip();
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(row + "." + test.getSimpleName()), line + "\n", UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
