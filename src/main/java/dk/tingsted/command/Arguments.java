package dk.tingsted.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands after `read`, `check` or `publish`.
///
/// @param json results for programs instead of people
/// @param out the folder to write to
record Arguments(List<Path> files, boolean json, @Nullable Path out) {
    Arguments {
        files = List.copyOf(files);
    }

    /// Says on the console what cannot be understood, and is then empty.
    static Optional<Arguments> of(List<String> words, Console console) {
        var files = new ArrayList<Path>();
        boolean json = false;
        Path out = null;
        var left = new ArrayList<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--out") && !left.isEmpty()) {
                out = Path.of(left.removeFirst());
            } else if (word.startsWith("--out=")) {
                out = Path.of(word.substring("--out=".length()));
            } else if (word.startsWith("--")) {
                return refused(
                        "Valget »" + word + "« findes ikke eller mangler sin mappe.", console);
            } else {
                files.add(Path.of(word));
            }
        }
        return files.isEmpty()
                ? refused("Angiv mindst én fil.", console)
                : Optional.of(new Arguments(files, json, out));
    }

    private static Optional<Arguments> refused(String message, Console console) {
        console.err().println(message + " Skriv »tingsted help« for at se, hvordan.");
        return Optional.empty();
    }
}
