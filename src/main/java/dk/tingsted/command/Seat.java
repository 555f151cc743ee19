package dk.tingsted.command;

import dk.tingsted.tables.Plan;
import dk.tingsted.tables.Score;
import dk.tingsted.tables.Seating;
import dk.tingsted.tables.Seating.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `seat`: from people and tables to who sits where in each round.
final class Seat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Seat() {}

    static int run(List<String> words, Console console) {
        return JsonFile.run(words, console, file -> answer(file, console));
    }

    private static Optional<String> answer(Path file, Console console) {
        var given = GatheringReading.read(file);
        return switch (Seating.of(given.gathering(), given.seed(), given.seconds())) {
            case Outcome.Seated(var plan) -> Optional.of(json(plan));
            case Outcome.TooTight() ->
                    no(
                            "Der blev ikke fundet plads til alle, der skal sidde sammen eller har et"
                                    + " fast bord. Brug større borde, eller løs nogle af ønskerne op.",
                            console);
            case Outcome.NotApart() ->
                    no(
                            "Der blev ikke fundet en plan, hvor alle, der skal sidde hver for sig, gør"
                                    + " det. Løs nogle af ønskerne op, eller giv flere »seconds«.",
                            console);
        };
    }

    private static Optional<String> no(String why, Console console) {
        console.err().println(why);
        return Optional.empty();
    }

    private static String json(Plan plan) {
        var root = JSON.createObjectNode();
        root.set("rounds", JSON.valueToTree(plan.rounds()));
        score(root, plan.score());
        score(root.putObject("bounds"), plan.bounds());
        return JSON.writeValueAsString(root);
    }

    private static void score(ObjectNode node, Score score) {
        node.put("imbalance", score.imbalance()).put("repeatedPairs", score.repeatedPairs());
    }
}
