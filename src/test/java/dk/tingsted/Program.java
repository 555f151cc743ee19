package dk.tingsted;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program in a process of its own, as the secretariat runs it.
public record Program(Process process, Running.Browser browser, Path data) {

    /// Returns when it is ready, with its organiser signed in.
    ///
    /// @param options beside the data folder and a free port, `--database-url` and such
    public static Program start(Path data, String... options) throws IOException {
        var words = new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", "0"));
        words.addAll(Arrays.asList(options));
        var begun = begin(words);
        var browser =
                new Running.Browser(
                        begun.address(),
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        browser.post(begun.organiser().getPath(), "");
        return new Program(begun.process(), browser, data);
    }

    /// The program that answers, before anybody has signed in.
    ///
    /// @param organiser the link on the console
    record Begun(Process process, URI organiser, URI address) implements AutoCloseable {

        /// As a machine that is turned off asks it to.
        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// @param words as they are typed after `bin/tingsted`
    static Begun begin(List<String> words) throws IOException {
        var process = launched(words);
        var said = process.inputReader(StandardCharsets.UTF_8);
        var organiser = said.readLine();
        var ready = said.readLine();
        return new Begun(
                process,
                URI.create(organiser.substring("ORGANISER ".length())),
                URI.create(ready.substring("READY ".length()).strip()));
    }

    /// Returns at once.
    ///
    /// @param words as they are typed after `bin/tingsted`
    public static Process launched(List<String> words) throws IOException {
        var command =
                Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dk.tingsted.Tingsted"),
                        words);
        return new ProcessBuilder(command.flatMap(List::stream).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public URI address() {
        return browser.address();
    }

    /// As the power would: the database first, so that it gets no chance to end well.
    public void kill() throws IOException, InterruptedException {
        killDatabase();
        killAlone();
    }

    /// Its database is left to notice.
    public void killAlone() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /// Of the program that runs on this folder.
    public static long databaseOf(Path data) throws IOException {
        var file = data.resolve("database").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    public void killDatabase() throws IOException {
        try (var files = Files.walk(data, 4)) {
            for (var file : files.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (java.io.UncheckedIOException e) {
            // A file went away while we looked; the database is going down.
        }
    }
}
