package dk.tingsted;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var command =
                Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dk.tingsted.Tingsted",
                                "serve",
                                "--data",
                                data.toString(),
                                "--port",
                                "0"),
                        Arrays.asList(options));
        var process =
                new ProcessBuilder(command.flatMap(List::stream).toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = process.inputReader(StandardCharsets.UTF_8);
        var organiser = said.readLine();
        var ready = said.readLine();
        var address = URI.create(ready.substring("READY ".length()).strip());
        var browser =
                new Running.Browser(
                        address,
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        browser.post(URI.create(organiser.substring("ORGANISER ".length())).getPath(), "");
        return new Program(process, browser, data);
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
