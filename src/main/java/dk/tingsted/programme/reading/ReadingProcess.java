package dk.tingsted.programme.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Reads what somebody uploaded. PDF, Word, HTML and long texts are opened in a process of their
/// own with little memory and little time, so that a hostile file can bring down that process and
/// nothing else. Only lines come back, and only those of which that process has read a programme in
/// time: reading them again here is known to end. Short texts are read here at once.
public final class ReadingProcess {

    /// Names the cache of the commands, for a quicker start; set by `bin/tingsted`.
    public static final String CACHE = "tingsted.aot";

    /// Together they stay below the twenty seconds that somebody waits for a page.
    private static final int SECONDS = 10;

    private static final int SECONDS_IN_QUEUE = 8;

    /// A programme of ten pages, in bytes.
    private static final int SHORT = 64 * 1024;

    private static final int AT_ONCE = 2;
    private static final Semaphore ROOM = new Semaphore(AT_ONCE, true);

    private ReadingProcess() {}

    /// Reads a file that need not be trusted; takes at most twenty seconds.
    public static Outcome read(String name, byte[] bytes) {
        boolean small = bytes.length <= Limits.FILE_BYTES;
        boolean risky = bytes.length > SHORT || Documents.isRisky(bytes);
        return small && risky ? Reader.understood(apart(name, bytes)) : Reader.read(name, bytes);
    }

    private static Opened apart(String name, byte[] bytes) {
        try {
            if (!ROOM.tryAcquire(SECONDS_IN_QUEUE, TimeUnit.SECONDS)) {
                return new Opened.Refused(Refusals.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Opened.Refused(Refusals.BUSY);
        }
        try {
            return inFolderOfItsOwn(name, bytes);
        } finally {
            ROOM.release();
        }
    }

    private static Opened inFolderOfItsOwn(String name, byte[] bytes) {
        try {
            var folder = Files.createTempDirectory("tingsted-reading");
            try {
                return run(folder, name, bytes);
            } finally {
                delete(folder);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static Opened run(Path folder, String name, byte[] bytes) throws IOException {
        var builder = new ProcessBuilder(command(folder)).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var process = builder.start();
        try {
            var answer =
                    CompletableFuture.supplyAsync(
                            () -> answer(process), Thread::startVirtualThread);
            Thread.startVirtualThread(() -> ask(process, name, bytes));
            return process.waitFor(SECONDS, TimeUnit.SECONDS)
                    ? answer.join()
                    : new Opened.Refused(Refusals.TOO_SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Opened.Refused(Refusals.TOO_SLOW);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void ask(Process process, String name, byte[] bytes) {
        try (var stream = process.getOutputStream()) {
            LineFrame.writeFile(stream, name, bytes);
        } catch (IOException gone) {
            process.destroy();
        }
    }

    private static Opened answer(Process process) {
        try (InputStream stream = process.getInputStream()) {
            return LineFrame.readOpened(stream);
        } catch (IOException cutShort) {
            return new Opened.Refused(Refusals.DAMAGED);
        }
    }

    private static List<String> command(Path folder) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-Xmx192m",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        var cache = System.getProperty(CACHE);
        if (cache != null && Files.exists(Path.of(cache))) {
            words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off"));
        }
        words.addAll(List.of("-cp", classPath(), ReadingApart.class.getName()));
        return words;
    }

    /// Absolute, since the process runs in a folder of its own.
    private static String classPath() {
        var separator = System.getProperty("path.separator");
        return List.of(System.getProperty("java.class.path").split(separator, -1)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(separator));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
