package dk.tingsted.command;

import dk.tingsted.workshops.Assignment;
import dk.tingsted.workshops.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `assign`: workshops from wishes, as JSON in and out.
final class Assign {

    private Assign() {}

    static int run(List<String> words, Console console) {
        return JsonFile.run(words, console, file -> Optional.of(answer(file, console)));
    }

    private static String answer(Path file, Console console) {
        var assignment = Places.of(WishesReading.read(file));
        tell(assignment, console);
        return AssignmentJson.of(assignment);
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
}
