package dk.tingsted;

import dk.tingsted.command.Server;
import dk.tingsted.platform.db.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The program in a process of its own, as the secretariat runs it.
public record Program(Process process, Running.Browser browser, Path data) {

    /// Returns when it is ready, with its organiser signed in.
    ///
    /// @param options beside the data folder and a free port, `--database-url` and such
    public static Program start(Path data, String... options) throws IOException {
        return start(Machine.USUAL, data, options);
    }

    /// The same on a machine that is not as it should be.
    public static Program start(Machine machine, Path data, String... options) throws IOException {
        var words = new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", "0"));
        words.addAll(Arrays.asList(options));
        var begun = begin(machine, words);
        var browser =
                new Running.Browser(
                        begun.address(),
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        browser.post(begun.organiser().getPath(), "");
        return new Program(begun.process(), browser, data);
    }

    /// What the program runs on.
    ///
    /// @param before words in front of its own
    /// @param megabytes of heap
    /// @param classPath where the program lies
    public record Machine(
            List<String> before, int megabytes, Map<String, String> environment, String classPath) {

        static final Machine USUAL = new Machine(List.of(), 512, Map.of());

        public Machine(List<String> before, int megabytes, Map<String, String> environment) {
            this(before, megabytes, environment, System.getProperty("java.class.path"));
        }

        /// The same with the program's classes in one file that stays open, as it is handed out: a
        /// folder of them opens a file for each class when it is first needed.
        ///
        /// @param folder to put the file in
        public Machine packed(Path folder) {
            var jar = folder.resolve("tingsted.jar").toString();
            var classes = Path.of("target", "classes").toAbsolutePath().toString();
            var said =
                    ToolProvider.findFirst("jar")
                            .orElseThrow()
                            .run(
                                    System.out,
                                    System.err,
                                    "--create",
                                    "--no-compress",
                                    "--file",
                                    jar,
                                    "-C",
                                    classes,
                                    ".");
            if (said != 0) {
                throw new IllegalStateException("The classes cannot be packed");
            }
            return new Machine(before, megabytes, environment, classPath.replace(classes, jar));
        }

        public Machine {
            before = List.copyOf(before);
            environment = Map.copyOf(environment);
        }

        /// One on which something does not work as it says, made by a few lines of C that are laid
        /// in front of the C library.
        ///
        /// @param folder to build them in, that the database may read too
        /// @param cause of `checks`, without `.c`
        public static Machine with(Path folder, String cause, Map<String, String> environment)
                throws IOException {
            var made = folder.resolve(cause + ".so");
            var built =
                    new ProcessBuilder(
                                    "gcc",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    made.toString(),
                                    "checks/" + cause + ".c")
                            .inheritIO()
                            .start();
            if (built.onExit().join().exitValue() != 0) {
                throw new IOException("checks/" + cause + ".c cannot be built");
            }
            var all = new HashMap<>(environment);
            all.put("LD_PRELOAD", made.toString());
            return new Machine(List.of(), 512, all);
        }
    }

    /// On the database of the program that the tests run in, which is then one of several copies.
    public static Program copy(Machine machine, Path data) throws IOException {
        return start(machine, data, "--database-url", url(Running.server()));
    }

    /// Where a copy keeps what it keeps, with user and password.
    public static String url(Server server) {
        var address = server.verbs(Database.class).address();
        return "%s%suser=%s&password=%s"
                .formatted(
                        address.url(),
                        address.url().contains("?") ? "&" : "?",
                        address.user(),
                        address.password());
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
        return begin(Machine.USUAL, words);
    }

    private static Begun begin(Machine machine, List<String> words) throws IOException {
        var process = launched(machine, words);
        var said = process.inputReader(StandardCharsets.UTF_8);
        return new Begun(process, told(said, "ORGANISER "), told(said, "READY "));
    }

    /// Returns at once.
    ///
    /// @param words as they are typed after `bin/tingsted`
    public static Process launched(List<String> words) throws IOException {
        return launched(Machine.USUAL, words);
    }

    private static Process launched(Machine machine, List<String> words) throws IOException {
        var command =
                Stream.of(
                        machine.before(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx" + machine.megabytes() + "m",
                                "-cp",
                                machine.classPath(),
                                "dk.tingsted.Tingsted"),
                        words);
        var builder =
                new ProcessBuilder(command.flatMap(List::stream).toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(machine.environment());
        return builder.start();
    }

    /// What it warns of stands on the console too.
    private static URI told(BufferedReader said, String word) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(word)) {
                return URI.create(line.substring(word.length()).strip());
            }
        }
        throw new IOException("It ended without " + word);
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
