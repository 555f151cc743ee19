package dk.tingsted.command;

import dk.tingsted.workshops.Asked;
import dk.tingsted.workshops.Assignment;
import dk.tingsted.workshops.AssignmentJson;
import dk.tingsted.workshops.Places;
import dk.tingsted.workshops.Wishes;
import dk.tingsted.workshops.WishesJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `assign`: workshops from wishes, as JSON in and out.
final class Assign {

    /// Bytes; 100,000 people with ten wishes each are a third of it.
    private static final long LARGEST = 50_000_000;

    private Assign() {}

    static int run(List<String> words, Console console) {
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            return refused("Angiv én fil med ønsker: tingsted assign FIL.json", console);
        }
        var file = Path.of(words.getFirst());
        try {
            if (Files.size(file) > LARGEST) {
                return refused(file + ": Filen fylder mere end 50 MB.", console);
            }
            return run(file, WishesJson.read(Files.readAllBytes(file)), console);
        } catch (IOException missing) {
            return refused(file + ": Filen findes ikke eller kan ikke åbnes.", console);
        }
    }

    private static int run(Path file, Asked asked, Console console) {
        return switch (asked) {
            case Asked.Understood(var wishes) -> divided(wishes, console);
            case Asked.Refused(var message) -> refused(file + ": " + message, console);
        };
    }

    private static int divided(Wishes wishes, Console console) {
        var assignment = Places.of(wishes);
        console.out().println(AssignmentJson.of(assignment));
        tell(assignment, console);
        return Commands.DONE;
    }

    private static void tell(Assignment assignment, Console console) {
        int without = assignment.unassigned().size();
        if (without > 0) {
            console.err()
                    .println("Der er ikke plads til alle; %d mangler plads.".formatted(without));
        }
        if (!assignment.proved()) {
            console.err().println("Det er ikke bevist, at ingen anden fordeling er bedre.");
        }
    }

    private static int refused(String message, Console console) {
        console.err().println(message);
        return Commands.UNUSABLE;
    }
}
