package dk.tingsted.platform.backup;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that is read.
final class BackupFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws Unusable when it is no backup of ours, or not the whole of one
    static BackupFile open(Path path) throws IOException {
        var zip = opened(path);
        try {
            return new BackupFile(path, zip, manifest(path, zip)).checked();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    static byte[] written(Manifest manifest) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        var entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw spoiled("tabellen " + table.name() + " mangler");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (NoSuchFileException e) {
            throw new Unusable("Filen " + path + " findes ikke.", e);
        } catch (ZipException e) {
            throw foreign(path, e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw foreign(path, null);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new Unusable(
                        path + " er lavet af et nyere Tingsted. Brug det til at gendanne med.");
            }
            return manifest;
        } catch (JacksonException e) {
            throw foreign(path, e);
        }
    }

    /// Every byte is read before anything is done with any.
    private BackupFile checked() throws IOException {
        for (var table : manifest.tables()) {
            try (var rows = rows(table)) {
                if (!Digested.of(rows).equals(table.sha256())) {
                    throw spoiled("tabellen " + table.name() + " er ikke, som den blev skrevet");
                }
            } catch (ZipException e) {
                throw spoiled("tabellen " + table.name() + " kan ikke læses");
            }
        }
        return this;
    }

    private Unusable spoiled(String what) {
        return new Unusable(
                "Sikkerhedskopien " + path + " er beskadiget: " + what + ". Intet er gendannet.");
    }

    private static Unusable foreign(Path path, @Nullable Exception cause) {
        var message =
                Files.isRegularFile(path)
                        ? path + " er ikke en sikkerhedskopi fra Tingsted, eller den er afkortet."
                        : path + " er ikke en fil.";
        return cause == null ? new Unusable(message) : new Unusable(message, cause);
    }
}
