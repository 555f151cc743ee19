package dk.tingsted.platform.web;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Lets what is under way end when the program is asked to stop, before any connection is closed.
/// Whoever asks after that is told to come again; lines that stay open are not waited for.
@Component
class LastWord implements SmartLifecycle {

    /// So long a request may take to end.
    static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

    private final AtomicReference<@Nullable GracefulHandler> requests = new AtomicReference<>();

    void waitFor(GracefulHandler handler) {
        requests.set(handler);
    }

    @Override
    public void start() {
        // Nothing is under way yet.
    }

    @Override
    public void stop() {
        var handler = requests.getAndSet(null);
        if (handler == null) {
            return;
        }
        try {
            handler.shutdown().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Not all requests had ended when the program stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return requests.get() != null;
    }

    /// Before the server and everything that it leans on.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
