package dk.tingsted.platform.apart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A process of its own with little memory and little time, so that a hostile file can bring down
/// that process and nothing else. Two run at a time, the others wait; nobody waits more than twenty
/// seconds.
public final class Apart {

    /// Names the cache of the commands, for a quicker start; set by `bin/tingsted`.
    public static final String CACHE = "tingsted.aot";

    /// Together they stay below the twenty seconds that somebody waits for a page.
    private static final int SECONDS = 10;

    private static final int SECONDS_IN_QUEUE = 8;

    private static final int AT_ONCE = 2;
    private static final Semaphore ROOM = new Semaphore(AT_ONCE, true);

    private Apart() {}

    /// What goes into the process.
    public interface Question {
        void write(OutputStream stream) throws IOException;
    }

    /// What is made of that which comes out of it; believed in nothing beyond its form.
    public interface Hearing<T> {
        T read(InputStream stream) throws IOException;
    }

    /// What became of a question.
    public sealed interface Answer<T> {
        record Came<T>(T value) implements Answer<T> {}

        /// The process ended before it had answered.
        record CutShort<T>() implements Answer<T> {}

        record TooSlow<T>() implements Answer<T> {}

        /// Others are being read, and this one did not come to its turn.
        record Busy<T>() implements Answer<T> {}
    }

    /// Starts a process whose `main` reads the question from its input and writes the answer.
    public static <T> Answer<T> ask(Class<?> main, Question question, Hearing<T> hearing) {
        try {
            if (!ROOM.tryAcquire(SECONDS_IN_QUEUE, TimeUnit.SECONDS)) {
                return new Answer.Busy<>();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Busy<>();
        }
        try {
            return inFolderOfItsOwn(main, question, hearing);
        } finally {
            ROOM.release();
        }
    }

    private static <T> Answer<T> inFolderOfItsOwn(
            Class<?> main, Question question, Hearing<T> hearing) {
        try {
            var folder = Files.createTempDirectory("tingsted-reading");
            try {
                return run(folder, main, question, hearing);
            } finally {
                delete(folder);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static <T> Answer<T> run(
            Path folder, Class<?> main, Question question, Hearing<T> hearing) throws IOException {
        var builder = new ProcessBuilder(command(folder, main)).directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var process = builder.start();
        try {
            var answer =
                    CompletableFuture.supplyAsync(
                            () -> hear(process, hearing), Thread::startVirtualThread);
            Thread.startVirtualThread(() -> put(process, question));
            return process.waitFor(SECONDS, TimeUnit.SECONDS)
                    ? answer.join()
                    : new Answer.TooSlow<>();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.TooSlow<>();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void put(Process process, Question question) {
        try (var stream = process.getOutputStream()) {
            question.write(stream);
        } catch (IOException gone) {
            process.destroy();
        }
    }

    private static <T> Answer<T> hear(Process process, Hearing<T> hearing) {
        try (InputStream stream = process.getInputStream()) {
            return new Answer.Came<>(hearing.read(stream));
        } catch (IOException cutShort) {
            return new Answer.CutShort<>();
        }
    }

    private static List<String> command(Path folder, Class<?> main) {
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
            words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off"));
        }
        words.addAll(List.of("-cp", classPath(), main.getName()));
        return words;
    }

    /// Absolute, since the process runs in a folder of its own.
    private static String classPath() {
        var separator = System.getProperty("path.separator");
        return List.of(System.getProperty("java.class.path").split(separator, -1)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(separator));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
