package dk.tingsted.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.LoggerFactory;

/// From the first word on the command line to the class of that name.
public final class Commands {

    /// Done.
    static final int DONE = 0;

    /// The answer is no, or there are errors in the programme.
    static final int NO = 1;

    /// Arguments or files that cannot be used.
    static final int UNUSABLE = 2;

    private Commands() {}

    /// Runs one command.
    ///
    /// @return the exit code of the process; a server that goes on running has answered 0
    public static int run(List<String> words, Console console) {
        if (words.isEmpty()) {
            return Help.run(List.of(), console);
        }
        var arguments = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "read" -> reading(() -> Read.run(arguments, console));
            case "check" -> reading(() -> Check.run(arguments, console));
            case "publish" ->
                    reading(() -> Publish.run(arguments, console, InstantSource.system()));
            case "assign" -> Assign.run(arguments, console);
            case "opinions" -> OpinionsFound.run(arguments, console);
            case "seat" -> Seat.run(arguments, console);
            case "backup" -> quietly(() -> Backup.run(arguments, System.getenv(), console));
            case "restore" -> quietly(() -> Restore.run(arguments, System.getenv(), console));
            case "doctor" -> quietly(() -> Doctor.run(arguments, System.getenv(), console));
            case "serve" -> Serve.run(arguments, console);
            case "demo" -> Demo.run(arguments, console);
            case "help", "--help", "-h" -> Help.run(arguments, console);
            default -> Help.unknown(words.getFirst(), console);
        };
    }

    /// What the database goes through is for the log of a server.
    private static int quietly(IntSupplier command) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        return command.getAsInt();
    }

    /// The libraries that read PDFs have much to say, and would say it among the results.
    private static int reading(IntSupplier command) {
        System.setProperty(
                "org.apache.commons.logging.LogFactory",
                "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty(
                "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        return command.getAsInt();
    }
}
