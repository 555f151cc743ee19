package dk.tingsted.command;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.util.List;

/// `serve`: starts the server, says where it is, and lets it run.
final class Serve {

    private Serve() {}

    static int run(List<String> arguments, Console console) {
        try {
            var server = Server.start(Settings.of(arguments, System.getenv()));
            announce(server, console);
            return Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        }
    }

    /// READY is the last thing: whoever waits for it may begin.
    static void announce(Server server, Console console) {
        console.out().println("ORGANISER " + server.organiser());
        console.out().println("READY " + server.address());
    }
}
