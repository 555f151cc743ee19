package dk.tingsted.platform.db;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was read from the database, for some time: in a rush it is read once, and whoever asks
/// meanwhile waits for that reading. It may be out of date for a moment after another copy of the
/// program altered it, so nothing is decided by it alone.
public final class Remembered<K, V> {

    private final Duration goodFor;
    private final int most;
    private final ConcurrentHashMap<K, Known<V>> all = new ConcurrentHashMap<>();

    private record Known<V>(V value, Instant at) {

        /// Also a clock that was put back makes it old.
        boolean isGood(Instant now, Duration goodFor) {
            return now.isBefore(at.plus(goodFor)) && !now.isBefore(at);
        }
    }

    /// @param most are remembered; one more, and all are forgotten
    public Remembered(Duration goodFor, int most) {
        this.goodFor = goodFor;
        this.most = most;
    }

    /// Empty where nothing is found, which is not remembered.
    public Optional<V> of(K key, Instant now, Supplier<Optional<V>> read) {
        var known = all.get(key);
        return known != null && known.isGood(now, goodFor)
                ? Optional.of(known.value())
                : readOnce(key, now, read);
    }

    /// Also what is being read at this moment: it may have been read before that which made it old.
    public void forget(K key) {
        all.remove(key);
    }

    public void forgetAll() {
        all.clear();
    }

    private Optional<V> readOnce(K key, Instant now, Supplier<Optional<V>> read) {
        if (all.size() > most) {
            all.clear();
        }
        return Optional.ofNullable(all.compute(key, (_, known) -> fresh(known, now, read)))
                .map(Known::value);
    }

    private @Nullable Known<V> fresh(
            @Nullable Known<V> known, Instant now, Supplier<Optional<V>> read) {
        return known != null && known.isGood(now, goodFor)
                ? known
                : read.get().map(value -> new Known<>(value, now)).orElse(null);
    }
}
