package dk.tingsted;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as the secretariat runs it.
record Program(Process process, Running.Browser browser, Path data) {

    static Program start(Path data) throws IOException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "dk.tingsted.Tingsted",
                                        "serve",
                                        "--data",
                                        data.toString(),
                                        "--port",
                                        "0"))
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

    /// As the power would: the database first, so that it gets no chance to end well.
    void kill() throws IOException, InterruptedException {
        try (var files = Files.walk(data, 4)) {
            for (var file : files.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
