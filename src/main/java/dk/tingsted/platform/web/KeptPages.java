package dk.tingsted.platform.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pages that everybody may read, finished and held in memory. Each belongs to an owner, whose
/// pages are all replaced at once; a reader sees the old set or the new, never some of both. They
/// are made when the first reader asks; what takes long is made when that one page is asked for.
@Component
public class KeptPages {

    private final Map<String, Shelf> byOwner = new ConcurrentHashMap<>();
    private final Map<String, Kept> alone = new ConcurrentHashMap<>();
    private final Map<String, KeptAnswer> assets =
            Assets.all().stream()
                    .collect(Collectors.toUnmodifiableMap(KeptPage::address, KeptAnswer::forEver));

    /// Takes the place of all that the owner had before.
    ///
    /// @param owner the first part of the addresses of the pages: a conference's slug, empty for
    ///   `/`
    /// @param pages makes them, once
    public void replace(String owner, Supplier<List<KeptPage>> pages) {
        byOwner.put(owner, new Shelf(owner, pages));
    }

    public void remove(String owner) {
        byOwner.remove(owner);
    }

    /// One page that belongs to no set; takes the place of what was at its address before.
    public void keep(KeptPage page) {
        alone.put(page.address(), Kept.of(page));
    }

    /// Makes all that nobody has asked for yet, so that the first reader does not wait; not what
    /// takes long.
    public void fill() {
        byOwner.values().forEach(Shelf::filled);
    }

    /// Only what is made already; never waits.
    @Nullable KeptAnswer at(String path) {
        var asset = assets.get(path);
        if (asset != null) {
            return asset;
        }
        var kept =
                byOwner.getOrDefault(owner(path), Shelf.EMPTY)
                        .now()
                        .getOrDefault(path, alone.get(path));
        return kept == null ? null : kept.now();
    }

    /// What is made, or is to be made: waits until it is.
    @Nullable KeptAnswer awaited(String path) {
        var kept =
                byOwner.getOrDefault(owner(path), Shelf.EMPTY)
                        .filled()
                        .getOrDefault(path, alone.get(path));
        return kept == null ? null : kept.answer();
    }

    private static String owner(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    /// All pages of one owner.
    private static final class Shelf {

        static final Shelf EMPTY = new Shelf("", List::of);

        private final String owner;
        private final Supplier<List<KeptPage>> pages;
        private final AtomicReference<@Nullable Map<String, Kept>> made = new AtomicReference<>();

        Shelf(String owner, Supplier<List<KeptPage>> pages) {
            this.owner = owner;
            this.pages = pages;
        }

        Map<String, Kept> now() {
            var done = made.get();
            return done == null ? Map.of() : done;
        }

        synchronized Map<String, Kept> filled() {
            var done = made.get();
            if (done == null) {
                done = answers();
                made.set(done);
            }
            return done;
        }

        private Map<String, Kept> answers() {
            var all = pages.get();
            if (!all.stream().allMatch(page -> owner(page.address()).equals(owner))) {
                throw new IllegalArgumentException("A page outside /" + owner);
            }
            return all.stream().collect(Collectors.toUnmodifiableMap(KeptPage::address, Kept::of));
        }
    }

    /// One page, ready to be sent at once unless it takes long to make.
    private static final class Kept {

        private final KeptPage page;
        private final AtomicReference<@Nullable KeptAnswer> ready = new AtomicReference<>();

        private Kept(KeptPage page) {
            this.page = page;
        }

        static Kept of(KeptPage page) {
            var kept = new Kept(page);
            if (page.bytes().areAtHand()) {
                kept.answer();
            }
            return kept;
        }

        @Nullable KeptAnswer now() {
            return ready.get();
        }

        synchronized KeptAnswer answer() {
            var done = ready.get();
            if (done == null) {
                done = KeptAnswer.checked(page);
                ready.set(done);
            }
            return done;
        }
    }
}
