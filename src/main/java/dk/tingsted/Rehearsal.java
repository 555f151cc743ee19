package dk.tingsted;

import dk.tingsted.command.Commands;
import dk.tingsted.command.Console;
import java.util.ArrayList;
import java.util.List;

/// Runs the small commands on samples, so that the JDK can keep the classes and lambdas they need
/// for a quicker start. Run by `bin/tingsted` after a build.
final class Rehearsal {

    private Rehearsal() {}

    /// @param words `check` and samples, when nothing but that command is to start quickly; or
    ///   samples, of which the first is a file and the others may be folders
    static void main(String[] words) {
        var console = Console.ofProcess();
        if (words[0].equals("check")) {
            Commands.run(List.of(words), console);
        } else {
            all(List.of(words), console);
        }
    }

    private static void all(List<String> samples, Console console) {
        for (var command : List.of("read", "check", "check --json")) {
            var words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(samples);
            Commands.run(words, console);
        }
        Commands.run(List.of("read", "--json", samples.getFirst()), console);
        Commands.run(List.of("help"), console);
    }
}
