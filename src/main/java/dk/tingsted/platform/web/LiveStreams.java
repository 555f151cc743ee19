package dk.tingsted.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Those who follow something, and what they are sent. A source is asked once for all who follow
/// the same address; nobody waits for a slow reader.
@Component
public class LiveStreams {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);

    /// Sockets of one program on a machine as most are.
    private static final int MOST = 20_000;

    /// Shorter than the silence after which a connection is closed.
    private static final int SIGN_OF_LIFE_SECONDS = 12;

    private final SingletonSupplier<List<LiveSource>> sources;
    private final Map<String, LiveChannel> channels = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("live").factory());

    LiveStreams(ObjectProvider<LiveSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> channels.values().forEach(one -> one.each(LiveStream::keepAlive)),
                        SIGN_OF_LIFE_SECONDS,
                        SIGN_OF_LIFE_SECONDS,
                        TimeUnit.SECONDS);
        // Much changes by the clock alone.
        var _ = thread.scheduleWithFixedDelay(() -> tell(_ -> true), 1, 1, TimeUnit.SECONDS);
    }

    /// Something that is followed at these addresses may have changed: who follows it is sent it
    /// now.
    public void changed(Predicate<String> paths) {
        thread.execute(() -> tell(paths));
    }

    /// Whether something is followed at this address.
    boolean isAt(String path) {
        return path.endsWith(LiveSource.END)
                && sources.obtain().stream().anyMatch(one -> one.isAt(path));
    }

    /// How many follow.
    int open() {
        return open.get();
    }

    /// Whether one more may follow.
    boolean hasRoom() {
        return open.get() < MOST;
    }

    /// Lets somebody follow, beginning with how it is.
    ///
    /// @param known the id of what she was sent before her line was cut; empty for none
    /// @throws NotFound where there is nothing to follow
    void follow(String path, Response response, Callback answered, String known) {
        var follower = new LiveStream(response, answered, one -> leave(path, one));
        var channel = channels.compute(path, (_, one) -> joined(path, one, follower));
        open.incrementAndGet();
        channel.greet(follower, known);
    }

    private LiveChannel joined(String path, @Nullable LiveChannel there, LiveStream follower) {
        return (there == null ? new LiveChannel(source(path), path) : there).joinedBy(follower);
    }

    private LiveSource source(String path) {
        return sources.obtain().stream()
                .filter(one -> one.isAt(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void leave(String path, LiveStream follower) {
        var channel = channels.get(path);
        if (channel != null && channel.leave(follower)) {
            open.decrementAndGet();
        }
    }

    private void tell(Predicate<String> paths) {
        for (var path : channels.keySet()) {
            var channel = channels.computeIfPresent(path, (_, one) -> one.isEmpty() ? null : one);
            if (channel != null && paths.test(path)) {
                tell(path, channel);
            }
        }
    }

    private static void tell(String path, LiveChannel channel) {
        try {
            channel.tell();
        } catch (RuntimeException e) {
            LOG.warn("What is followed at {} cannot be told", path, e);
        }
    }

    /// Before anything that the sources ask is gone.
    @EventListener(ContextClosedEvent.class)
    void end() {
        thread.shutdownNow();
        channels.values().forEach(one -> one.each(LiveStream::end));
    }
}
