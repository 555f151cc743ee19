package dk.tingsted.platform.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Those who follow the same, and the last that they were sent.
final class LiveChannel {

    private final LiveSource source;
    private final String path;
    private final Set<LiveStream> followers = ConcurrentHashMap.newKeySet();
    private final AtomicReference<LiveEvent> sent;

    /// @throws NotFound where there is nothing to follow
    LiveChannel(LiveSource source, String path) {
        this.source = source;
        this.path = path;
        this.sent = new AtomicReference<>(source.event(path));
    }

    LiveChannel joinedBy(LiveStream follower) {
        followers.add(follower);
        return this;
    }

    /// Whether she was still among them.
    boolean leave(LiveStream follower) {
        return followers.remove(follower);
    }

    boolean isEmpty() {
        return followers.isEmpty();
    }

    /// What one who joined is sent first.
    ///
    /// @param known the id of the last that she has; empty for none
    void greet(LiveStream follower, String known) {
        var event = sent.get();
        follower.send(event.id().equals(known) ? LiveStream.SIGN_OF_LIFE : event.bytes());
        var meanwhile = sent.get();
        if (!meanwhile.id().equals(event.id())) {
            follower.send(meanwhile.bytes());
        }
    }

    /// Sends to all how it is, where that is not what they were sent last.
    void tell() {
        var event = source.event(path);
        if (!sent.getAndSet(event).id().equals(event.id())) {
            each(follower -> follower.send(event.bytes()));
        }
    }

    void each(Consumer<LiveStream> deed) {
        followers.forEach(deed);
    }
}
