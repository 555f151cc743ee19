package dk.tingsted;

import dk.tingsted.command.Commands;
import dk.tingsted.command.Console;
import java.util.ArrayList;
import java.util.List;

/// Runs the small commands on samples, so that the JDK can keep the classes and lambdas they need
/// for a quicker start. Run by `bin/tingsted` after a build.
final class Rehearsal {

    private Rehearsal() {}

    /// @param samples the first is a file, the others may be folders
    static void main(String[] samples) {
        var console = Console.ofProcess();
        for (var command : List.of("read", "check", "check --json")) {
            var words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(List.of(samples));
            Commands.run(words, console);
        }
        Commands.run(List.of("read", "--json", samples[0]), console);
        Commands.run(List.of("help"), console);
    }
}
