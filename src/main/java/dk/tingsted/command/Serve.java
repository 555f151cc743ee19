package dk.tingsted.command;

import dk.tingsted.platform.Settings;
import dk.tingsted.platform.Unusable;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `serve`: starts the server, says where it is, and lets it run.
final class Serve {

    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

    private Serve() {}

    static int run(List<String> arguments, Console console) {
        return run(() -> Server.start(Settings.of(arguments, System.getenv())), console);
    }

    /// READY is the last thing: whoever waits for it may begin.
    static int run(Supplier<Server> start, Console console) {
        try {
            var server = start.get();
            console.out().println("ORGANISER " + server.organiser());
            console.out().println("READY " + server.address());
            Supervisor.tellReady(System.getenv());
            return Commands.DONE;
        } catch (Unusable e) {
            console.err().println(e.getMessage());
            return Commands.UNUSABLE;
        } catch (RuntimeException e) {
            LOG.error("The server did not start", e);
            console.err().println("Tingsted kunne ikke starte. Årsagen står i linjerne ovenfor.");
            return Commands.UNUSABLE;
        }
    }
}
