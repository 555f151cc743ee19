package dk.tingsted.command;

import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a command was given, and what each was read as.
final class Papers {

    private static final List<String> ENDINGS =
            List.of(".docx", ".pdf", ".txt", ".md", ".markdown", ".html", ".htm", ".odt");

    private Papers() {}

    /// A folder stands for the documents in it, in the order of their names.
    static List<Path> in(List<Path> paths) {
        return paths.stream().flatMap(Papers::in).toList();
    }

    private static Stream<Path> in(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var entries = Files.list(path)) {
            return entries.filter(Papers::isDocument).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isDocument(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Says on the console why a file cannot be read, and is then empty.
    static Optional<Reading> read(Path path, Console console) {
        return bytes(path, console)
                .flatMap(bytes -> understood(path, Patience.read(name(path), bytes), console));
    }

    private static Optional<byte[]> bytes(Path path, Console console) {
        try {
            long size = Files.size(path);
            if (size > Reader.LARGEST) {
                refused(path, Reader.tooLarge(size), console);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException missing) {
            console.err().println(path + ": Filen findes ikke eller kan ikke åbnes.");
            return Optional.empty();
        }
    }

    private static Optional<Reading> understood(Path path, Outcome outcome, Console console) {
        if (outcome instanceof Outcome.Refused(var refusal)) {
            refused(path, refusal, console);
        }
        return outcome.understood();
    }

    private static void refused(Path path, Refusal refusal, Console console) {
        console.err().println(path + ": " + refusal.message() + " " + refusal.remedy());
    }

    /// The file's name without its last ending.
    static String stem(Path path) {
        var name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
