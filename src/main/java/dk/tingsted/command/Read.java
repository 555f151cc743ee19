package dk.tingsted.command;

import dk.tingsted.programme.Severity;
import dk.tingsted.programme.checking.Checks;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.ReadingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// `read`: what a document says, as a table for people or as JSON for programs.
final class Read {

    private Read() {}

    static int run(List<String> words, Console console) {
        return Arguments.of(words, console)
                .map(arguments -> run(arguments, console))
                .orElse(Commands.UNUSABLE);
    }

    private static int run(Arguments arguments, Console console) {
        var files = Papers.in(arguments.files());
        var out = arguments.out();
        if (files.isEmpty()) {
            return unusable("Der er ingen dokumenter i mappen.", console);
        }
        if (out != null) {
            return isOneEach(files) ? write(files, out, console) : unusable(SAME_NAME, console);
        }
        if (arguments.json() && files.size() > 1) {
            return unusable(
                    "Angiv en mappe med --out, når flere filer skal læses som JSON.", console);
        }
        return print(files, arguments.json(), console);
    }

    private static final String SAME_NAME =
            "To af filerne har samme navn og ville overskrive hinandens svar.";

    private static boolean isOneEach(List<Path> files) {
        var names = new HashSet<String>();
        return files.stream().map(Papers::stem).allMatch(names::add);
    }

    private static int print(List<Path> files, boolean json, Console console) {
        int code = Commands.DONE;
        for (var file : files) {
            var reading = Papers.read(file, console);
            reading.map(read -> json ? json(read) : ReadingTable.of(file, read))
                    .ifPresent(console.out()::println);
            code = reading.isPresent() ? code : Commands.UNUSABLE;
        }
        return code;
    }

    private static int write(List<Path> files, Path out, Console console) {
        int code = Commands.DONE;
        for (var file : files) {
            var reading = Papers.read(file, console);
            boolean written = reading.isPresent() && write(reading.get(), file, out, console);
            code = written ? code : Commands.UNUSABLE;
        }
        return code;
    }

    private static boolean write(Reading reading, Path file, Path out, Console console) {
        var target = out.resolve(Papers.stem(file) + ".json");
        try {
            Files.createDirectories(out);
            Files.writeString(target, json(reading) + "\n");
        } catch (IOException full) {
            console.err().println(target + ": Kan ikke skrives (" + full.getMessage() + ").");
            return false;
        }
        int items = reading.programme().items().size();
        console.err().println("%s: %d punkter, skrevet til %s".formatted(file, items, target));
        return true;
    }

    /// Problems are the errors and warnings; what is only good to know is told by `check`.
    private static String json(Reading reading) {
        var problems =
                Checks.findings(reading).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
        return ReadingJson.write(reading, problems);
    }

    private static int unusable(String message, Console console) {
        console.err().println(message);
        return Commands.UNUSABLE;
    }
}
