package dk.tingsted.command;

import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for a file to be read, but not for ever: some PDFs ask for more work than there is time.
/// The thread that is left behind ends with the process.
final class Patience {

    private static final long SECONDS = 15;

    /// Deep nesting is refused by the depth of the stack; this is what a main thread has.
    private static final long STACK_BYTES = 8L * 1024 * 1024;

    private Patience() {}

    static Outcome read(String name, byte[] bytes) {
        var outcome = new CompletableFuture<Outcome>();
        var thread =
                new Thread(
                        null,
                        () -> outcome.complete(Reader.read(name, bytes)),
                        "reading",
                        STACK_BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, broken) -> outcome.completeExceptionally(broken));
        thread.start();
        return within(outcome);
    }

    private static Outcome within(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            return Reader.tooSlow();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reader.tooSlow();
        }
    }
}
