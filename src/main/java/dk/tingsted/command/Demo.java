package dk.tingsted.command;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.util.List;

/// `demo`: starts the server with conferences in it.
final class Demo {

    private Demo() {}

    static int run(List<String> arguments, Console console) {
        try {
            var server = Server.start(Settings.of(arguments, System.getenv()));
            Serve.announce(server, console);
            return Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        }
    }
}
