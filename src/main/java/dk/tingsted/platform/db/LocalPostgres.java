package dk.tingsted.platform.db;

import dk.tingsted.platform.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL 18 in a folder, for as long as the program runs: unpacked and initialised at the
/// first start, found and replaced when an earlier program was killed and left it behind, started
/// again whenever it ends before we asked it to.
public final class LocalPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 3_000;

    private final Path folder;
    private final Thread keeper;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CompletableFuture<DatabaseAddress> ready = new CompletableFuture<>();
    private final CompletableFuture<Postmaster> postmaster = new CompletableFuture<>();

    private LocalPostgres(Path folder) {
        this.folder = folder;
        this.keeper = new Thread(this::keep, "postgres-keeper");
        keeper.setDaemon(true);
    }

    /// Begins to start it, and returns at once.
    ///
    /// @param folder where it keeps its programs and data; the caller sees to it that only one
    ///   program uses the folder
    public static LocalPostgres starting(Path folder) {
        var postgres = new LocalPostgres(folder);
        postgres.keeper.start();
        return postgres;
    }

    static Optional<DatabaseAddress> running(Path folder) {
        var port = folder.resolve("database.port");
        var password = folder.resolve("database.password");
        try {
            if (!Files.exists(port) || !Files.exists(password)) {
                return Optional.empty();
            }
            var address =
                    new DatabaseAddress(
                            "jdbc:postgresql://127.0.0.1:"
                                    + Files.readString(port).strip()
                                    + "/tingsted",
                            "tingsted",
                            Files.readString(password).strip());
            Database.connection(address).close();
            return Optional.of(address);
        } catch (IOException | SQLException e) {
            return Optional.empty();
        }
    }

    @Override
    public DatabaseAddress address() {
        try {
            return ready.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unusable unusable) {
                throw unusable;
            }
            throw new Unusable("Den indbyggede database kan ikke startes: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        }
    }

    /// Stops it in the orderly way, and waits until it has stopped.
    @Override
    public void close() {
        closing.set(true);
        try {
            if (postmaster.isDone() && !postmaster.isCompletedExceptionally()) {
                postmaster.join().stop();
            }
            keeper.join();
        } catch (IOException e) {
            LOG.warn("PostgreSQL was not stopped: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The life of the keeper, and of every PostgreSQL it starts: the kernel ends a process bound
    /// to us when the *thread* that started it ends, so one thread starts them all.
    private void keep() {
        try {
            var kept = Postmaster.prepared(folder);
            postmaster.complete(kept);
            kept.startFirst();
            ready.complete(kept.tingsted());
            keep(kept);
        } catch (Unusable | IOException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whatever stands in the way may pass: memory that is short, a disk that is full.
    private static boolean startedAgain(Postmaster kept) throws InterruptedException {
        try {
            if (kept.start()) {
                return true;
            }
            if (kept.makeRoom()) {
                LOG.error("The disk is full; the ballast was let go of for PostgreSQL");
            }
            return false;
        } catch (IOException e) {
            LOG.error("PostgreSQL cannot be started: {}", e.getMessage());
            return false;
        }
    }

    private void keep(Postmaster kept) throws IOException, InterruptedException {
        long pause = SHORTEST_PAUSE;
        while (!closing.get()) {
            kept.waitForEnd();
            if (!closing.get()) {
                LOG.error("PostgreSQL has ended; starting it again");
                Thread.sleep(pause);
                pause = startedAgain(kept) ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
        kept.stop();
    }
}
