package dk.tingsted.platform.web;

import dk.tingsted.platform.space.ReadOnly;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Whether this copy of the program can do its work: the database answers, is of the shape that the
/// program knows, and there is room to write. A network that has fallen silent keeps a connection
/// waiting for longer than those who ask have patience, so it is looked at beside them, by one at a
/// time however many ask.
@Component
class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private final Supplier<List<Worry>> worries;
    private final Shape shape;
    private final ReadOnly readOnly;
    private final InstantSource clock;
    private final AtomicReference<Optional<Look>> last = new AtomicReference<>(Optional.empty());

    /// The database, as it should be.
    interface Shape {
        /// Whether the tables are those that the program works on.
        ///
        /// @throws DataAccessException while it cannot be reached
        boolean isKnown();
    }

    /// @param lacks what is in the way, in one word each; empty when it is ready
    /// @param worries a line for each thing that somebody should look at all the same
    record Found(List<String> lacks, List<String> worries) {

        Found {
            lacks = List.copyOf(lacks);
            worries = List.copyOf(worries);
        }
    }

    private static final Found SILENT = new Found(List.of("database"), List.of());

    private record Look(Instant begun, CompletableFuture<Found> found) {}

    @Autowired
    Readiness(
            ShapeStore shape,
            ReadOnly readOnly,
            ObjectProvider<Worry> worries,
            InstantSource clock) {
        this(shape, readOnly, () -> worries.orderedStream().toList(), clock);
    }

    Readiness(Shape shape, ReadOnly readOnly, Supplier<List<Worry>> worries, InstantSource clock) {
        this.worries = worries;
        this.shape = shape;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    Found found() {
        var look = look(clock.instant());
        try {
            return look.found().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }

    private Look look(Instant now) {
        var was = last.get();
        if (was.isPresent() && isToWaitFor(was.get(), now)) {
            return was.get();
        }
        var next = new Look(now, new CompletableFuture<>());
        if (last.compareAndSet(was, Optional.of(next))) {
            Thread.startVirtualThread(() -> complete(next));
        }
        return last.get().orElse(next);
    }

    private static boolean isToWaitFor(Look look, Instant now) {
        return !look.found().isDone() || now.isBefore(look.begun().plus(FRESH));
    }

    private void complete(Look look) {
        try {
            look.found().complete(looked(look.begun()));
        } catch (RuntimeException e) {
            look.found().completeExceptionally(e);
        }
    }

    private Found looked(Instant now) {
        var lacks = lacks();
        return new Found(
                lacks,
                lacks.isEmpty()
                        ? worries.get().stream().flatMap(one -> about(one, now).stream()).toList()
                        : List.of());
    }

    private static Optional<String> about(Worry worry, Instant now) {
        try {
            return worry.about(now);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be looked at", worry.getClass().getSimpleName(), e);
            return Optional.empty();
        }
    }

    private List<String> lacks() {
        try {
            return readOnly.isReadOnly()
                    ? List.of("disk")
                    : shape.isKnown() ? List.of() : List.of("migrations");
        } catch (DataAccessException | TransactionException e) {
            return List.of("database");
        }
    }
}
