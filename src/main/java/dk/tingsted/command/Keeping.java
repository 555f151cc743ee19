package dk.tingsted.command;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands after `backup` or `restore`.
///
/// @param erased the list of those who were forgotten since; empty for the one in the data folder
record Keeping(Path file, Optional<Path> erased, Settings settings) {

    private static final String ERASED = "--erased";

    /// @throws Unusable where there is not one file, or a setting cannot be used
    static Keeping of(List<String> words, Map<String, String> environment) {
        var left = new ArrayList<>(words);
        var erased = erased(left);
        if (left.isEmpty() || left.getFirst().startsWith("--")) {
            throw new Unusable("Angiv først filen: tingsted backup FIL [--data MAPPE].");
        }
        var file = Path.of(left.removeFirst());
        return new Keeping(file, erased, Settings.of(left, environment));
    }

    private static Optional<Path> erased(List<String> words) {
        int at = words.indexOf(ERASED);
        if (at < 0) {
            return Optional.empty();
        }
        words.remove(at);
        if (at == words.size()) {
            throw new Unusable("Der mangler en fil efter " + ERASED + ".");
        }
        return Optional.of(Path.of(words.remove(at)));
    }

    /// Where the program keeps its things.
    Path data() {
        var data = settings.data();
        return data == null ? Path.of("data") : data;
    }
}
