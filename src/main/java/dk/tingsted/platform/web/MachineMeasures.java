package dk.tingsted.platform.web;

import com.sun.management.UnixOperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import dk.tingsted.platform.backup.Kept;
import dk.tingsted.platform.files.DataFolder;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The machine under the program: the disk, Java, the connections, the lines that are open, and how
/// old the latest backup is.
@Component
class MachineMeasures implements Measured, Worry {

    private static final Duration OLD_BACKUP = Duration.ofHours(26);
    private static final long LITTLE_ROOM = 2L << 30;

    private final Path folder;
    private final HikariDataSource pool;
    private final LiveStreams live;

    MachineMeasures(DataFolder folder, HikariDataSource pool, LiveStreams live) {
        this.folder = folder.path();
        this.pool = pool;
        this.live = live;
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<Measure> measure(Instant now) {
        var all = new ArrayList<Measure>();
        all.add(Measure.of("live_lines", "Lines that are open to phones and screens", live.open()));
        all.addAll(connections());
        all.add(Measure.of("disk_free_bytes", "Room where the data lie", free()));
        Kept.last(folder)
                .ifPresent(last ->
                        all.add(
                                Measure.of(
                                        "backup_age_seconds",
                                        "Since the latest backup by this program",
                                        (double) Duration.between(last, now).toSeconds())));
        all.addAll(java());
        return all;
    }

    @Override
    public Optional<String> about(Instant now) {
        if (free() < LITTLE_ROOM) {
            return Optional.of("disk: less than 2 GB free");
        }
        return Kept.last(folder)
                .filter(last -> last.plus(OLD_BACKUP).isBefore(now))
                .map(_ -> "backup: older than 26 hours");
    }

    private List<Measure> connections() {
        var now = pool.getHikariPoolMXBean();
        var help = "Connections to the database";
        return now == null
                ? List.of()
                : List.of(
                        new Measure(
                                "connections",
                                "state=\"active\"",
                                help,
                                now.getActiveConnections()),
                        new Measure(
                                "connections", "state=\"idle\"", help, now.getIdleConnections()),
                        Measure.of(
                                "connections_awaited",
                                "Threads that wait for a connection",
                                now.getThreadsAwaitingConnection()),
                        Measure.of(
                                "connections_most",
                                "Connections there may be",
                                pool.getMaximumPoolSize()));
    }

    private double free() {
        try {
            return (double) Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<Measure> java() {
        var all = new ArrayList<Measure>();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        var runtime = ManagementFactory.getRuntimeMXBean();
        all.add(Measure.of("heap_used_bytes", "Heap in use", (double) heap.getUsed()));
        all.add(Measure.of("heap_most_bytes", "Heap there may be", (double) heap.getMax()));
        all.add(
                Measure.of(
                        "collection_seconds_total",
                        "Time spent collecting garbage",
                        ManagementFactory.getGarbageCollectorMXBeans().stream()
                                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                        .sum()
                                / 1_000.0));
        all.add(
                Measure.of(
                        "threads",
                        "Platform threads",
                        ManagementFactory.getThreadMXBean().getThreadCount()));
        all.add(Measure.of("up_seconds", "Since the start", runtime.getUptime() / 1_000.0));
        if (ManagementFactory.getOperatingSystemMXBean()
                instanceof UnixOperatingSystemMXBean system) {
            all.add(
                    Measure.of(
                            "files_open",
                            "Files and sockets that are open",
                            (double) system.getOpenFileDescriptorCount()));
            all.add(
                    Measure.of(
                            "processor_seconds_total",
                            "Processor time used",
                            system.getProcessCpuTime() / 1e9));
        }
        return all;
    }
}
