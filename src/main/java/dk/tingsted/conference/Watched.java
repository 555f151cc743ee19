package dk.tingsted.conference;

import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What everybody looks at of a conference, remembered by its address, and forgotten in all copies
/// of the program when one of them tells that it has changed.
public final class Watched<V> {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 2_000;

    private final Conferences conferences;
    private final Tidings tidings;
    private final String topic;
    private final Remembered<String, V> known = new Remembered<>(GOOD_FOR, MANY);

    /// Nothing is remembered yet.
    ///
    /// @param topic under which the copies tell each other of it
    public Watched(Conferences conferences, Tidings tidings, String topic) {
        this.conferences = conferences;
        this.tidings = tidings;
        this.topic = topic;
    }

    /// Forgets what changes from now on.
    ///
    /// @param others topics that it depends on besides its own
    /// @param changed is told the address of the conference; empty where it may be any
    public void listen(List<String> others, Consumer<String> changed) {
        listen(topic, changed);
        others.forEach(other -> listen(other, changed));
    }

    private void listen(String to, Consumer<String> changed) {
        tidings.listen(to, id -> forget(id, changed), () -> forgetAll(changed));
    }

    private void forget(String id, Consumer<String> changed) {
        var slug = conferences.get(new ConferenceId(Long.parseLong(id))).slug().value();
        known.forget(slug);
        changed.accept(slug);
    }

    private void forgetAll(Consumer<String> changed) {
        known.forgetAll();
        changed.accept("");
    }

    /// As it was when we last heard of a change.
    ///
    /// @param read empty where there is nothing, which is not remembered
    /// @throws dk.tingsted.platform.web.NotFound for an address of no conference
    public Optional<V> of(String slug, Instant now, Function<Conference, Optional<V>> read) {
        return known.of(slug, now, () -> read.apply(conferences.at(slug)));
    }

    /// Has all copies forget it, when the caller's transaction is done.
    public void tell(Conference conference) {
        tidings.tell(topic, Long.toString(conference.id().value()));
    }
}
