package dk.tingsted;

import dk.tingsted.command.Commands;
import dk.tingsted.command.Console;
import java.util.List;
import org.springframework.modulith.Modulithic;

/// The program: a command line whose `serve` and `demo` start the server.
@Modulithic
public class Tingsted {

    /// Returns instead of exiting when all went well, since a server goes on in its own threads.
    /// What was said is written already and nothing is left to close, so the end is at once:
    /// `System.exit` starts a logger first, which takes longer than a small command.
    static void main(String[] arguments) {
        int code = Commands.run(List.of(arguments), Console.ofProcess());
        if (code != 0) {
            Runtime.getRuntime().halt(code);
        }
    }
}
