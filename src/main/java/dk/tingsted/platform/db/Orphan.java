package dk.tingsted.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A PostgreSQL that an earlier Tingsted left behind when it was killed.
final class Orphan {

    private static final int PATIENCE_SECONDS = 60;

    private Orphan() {}

    /// Stops it, so that a new one may start. What is left in `postmaster.pid` of a process that is
    /// gone, or whose number now belongs to another program, is cleared away, but only when nobody
    /// works in these files: each process of PostgreSQL stands in its data folder.
    static void stop(Cluster cluster) throws IOException, InterruptedException {
        var pid = pid(cluster.files());
        if (pid.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(pid.get());
        if (process.isPresent() && worksIn(cluster.files(), process.get())) {
            halt(cluster, process.get());
            gone(process.get());
        } else if (!anybodyWorksIn(cluster.files())) {
            Files.deleteIfExists(pidFile(cluster.files()));
        }
    }

    /// Fast shutdown. Without its pid file a server is only just beginning or already ending, and
    /// has nobody to wait for: there the polite signal is as fast.
    static void halt(Cluster cluster, ProcessHandle process) throws InterruptedException {
        try {
            cluster.launch()
                    .run(
                            List.of(
                                    cluster.binaries().program("pg_ctl"),
                                    "stop",
                                    "--pgdata=" + cluster.files(),
                                    "--mode=fast",
                                    "--timeout=" + PATIENCE_SECONDS));
        } catch (IOException e) {
            process.destroy();
        }
    }

    private static Optional<Long> pid(Path files) throws IOException {
        if (!Files.exists(pidFile(files))) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile(files)).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    private static Path pidFile(Path files) {
        return files.resolve("postmaster.pid");
    }

    private static void gone(ProcessHandle process) throws IOException, InterruptedException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The earlier PostgreSQL does not stop", e);
        }
    }

    private static boolean anybodyWorksIn(Path files) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(process -> worksIn(files, process));
        }
    }

    private static boolean worksIn(Path files, ProcessHandle process) {
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(folder).equals(files);
        } catch (IOException e) {
            return false;
        }
    }
}
