package dk.tingsted.platform.db;

import dk.tingsted.platform.Unusable;
import dk.tingsted.platform.files.OwnFile;
import dk.tingsted.platform.space.Ballast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// PostgreSQL's parent process over one [Cluster], started as often as needed on one port.
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LARGE_LOG = 10L << 20;
    private static final int LOOK_SECONDS = 2;
    private static final int STUCK_LOOKS = 4;

    private final Cluster cluster;
    private final int port;
    private final AtomicReference<Optional<Process>> process =
            new AtomicReference<>(Optional.empty());

    /// Then it may take its time to write what it has in memory.
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Postmaster(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /// Everything before the first start: programs, data, the one left behind, a port.
    static Postmaster prepared(Path folder) throws IOException, InterruptedException {
        var cluster = new Cluster(folder, Binaries.in(folder), Launch.possible());
        cluster.makeUnlessThere();
        Orphan.stop(cluster);
        shorten(cluster.log());
        OwnFile.at(cluster.log());
        return new Postmaster(cluster, Port.keptIn(folder.resolve("database.port")));
    }

    DatabaseAddress tingsted() throws IOException {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/tingsted",
                "tingsted",
                cluster.tingsted().value());
    }

    /// Starts it and waits until it answers. A lock of a process that is dead but not yet buried
    /// passes within seconds.
    void startFirst() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!start()) {
            var said = lastWords();
            if ((!passes(said) && !makeRoom()) || System.nanoTime() > end) {
                throw new Unusable(
                        "Den indbyggede database starter ikke. Den skriver: "
                                + said
                                + " (hele forklaringen står i "
                                + cluster.log()
                                + ")");
            }
            Thread.sleep(200);
        }
    }

    /// Starts it once, and waits until it answers (true) or has ended (false).
    boolean start() throws IOException, InterruptedException {
        var started =
                new ProcessBuilder(cluster.command(port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                        .start();
        process.set(Optional.of(started));
        while (started.isAlive()) {
            if (answers()) {
                return true;
            }
            started.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /// One that stopped because the disk is full gets the room that was kept for it.
    ///
    /// @return whether there was any
    boolean makeRoom() throws IOException {
        return lastWords().contains("No space left") && Ballast.in(cluster.folder()).letGo();
    }

    /// Waits until it has ended, or stands still and is made to.
    void waitForEnd() throws InterruptedException {
        var running = process.get();
        int still = 0;
        while (running.isPresent() && !running.get().waitFor(LOOK_SECONDS, TimeUnit.SECONDS)) {
            still = !stopping.get() && standsStill(running.get()) ? still + 1 : 0;
            if (still == STUCK_LOOKS) {
                end(running.get());
            }
        }
    }

    /// One whose disk failed while it was coming back waits for ever (seen with 18.6): nobody
    /// brings it up any more, and nobody writes its log. One that is well, or on its way, has
    /// either.
    private static boolean standsStill(Process postmaster) {
        return postmaster
                .children()
                .map(Postmaster::title)
                .noneMatch(title -> title.contains("walwriter") || title.contains("startup"));
    }

    /// What cannot be read may be either of them.
    private static String title(ProcessHandle child) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline"));
        } catch (IOException e) {
            return "startup";
        }
    }

    /// It is not asked to write anything more; what it has acknowledged is in its log.
    private static void end(Process postmaster) throws InterruptedException {
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    void stop() throws IOException, InterruptedException {
        stopping.set(true);
        var running = process.get().filter(Process::isAlive);
        if (running.isPresent()) {
            Orphan.halt(cluster, running.get().toHandle());
            running.get().waitFor();
        }
    }

    /// Answers, and has its database.
    private boolean answers() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5";
        try (var connection = DriverManager.getConnection(url, "owner", cluster.owner().value());
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = 'tingsted'")
                    .next()) {
                statement.execute("drop role if exists tingsted");
                statement.execute("create role tingsted login " + password());
                statement.execute("create database tingsted owner tingsted");
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /// Our own secret of letters and digits, `-` and `_`: it needs no quoting.
    private String password() throws IOException {
        return "password '" + cluster.tingsted().value() + "'";
    }

    private static boolean passes(String said) {
        return said.contains("lock file") || said.contains("shared memory block");
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(cluster.log());
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }

    private static void shorten(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(
                    log, log.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
