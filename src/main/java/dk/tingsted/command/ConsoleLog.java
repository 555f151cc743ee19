package dk.tingsted.command;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// The log goes to the console through a queue. Whoever reads the console may stand still or be
/// gone: lines are dropped then, and nobody who registers waits for them.
final class ConsoleLog {

    /// As Spring Boot names it.
    private static final String CONSOLE = "CONSOLE";

    private static final String QUEUE = "QUEUE";
    private static final int LINES = 4_096;

    private ConsoleLog() {}

    /// Once the console is set up.
    static void waitForNobody() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            waitForNobody(root);
        }
    }

    static void waitForNobody(Logger root) {
        var console = root.getAppender(CONSOLE);
        if (console != null) {
            root.detachAppender(console);
            var queue = new AsyncAppender();
            queue.setContext(root.getLoggerContext());
            queue.setName(QUEUE);
            queue.setQueueSize(LINES);
            queue.setNeverBlock(true);
            queue.addAppender(console);
            queue.start();
            root.addAppender(queue);
        }
    }
}
