package dk.tingsted.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How PostgreSQL's programs are started on this machine: they refuse to run as root, and should
/// end when we are killed. What goes in front of them is the first that this machine can do.
///
/// @param prefix the words in front of the program
/// @param byNobody root gives its files to the user `nobody`, who then runs the program
record Launch(List<String> prefix, boolean byNobody) {

    private static final int NOBODY = 65534;
    private static final List<String> DYING_WITH_US = List.of("setpriv", "--pdeathsig", "INT");

    Launch {
        prefix = List.copyOf(prefix);
    }

    static Launch possible() {
        var wishes = "root".equals(System.getProperty("user.name")) ? asRoot() : asUser();
        return wishes.stream().filter(Launch::works).findFirst().orElse(wishes.getLast());
    }

    /// A namespace of its own in which root is nobody needs no change of the files' owner; where a
    /// container forbids namespaces, the files change owner.
    private static List<Launch> asRoot() {
        return List.of(
                new Launch(joined(List.of("unshare", "-U"), DYING_WITH_US), false),
                new Launch(List.of("unshare", "-U"), false),
                new Launch(
                        joined(
                                DYING_WITH_US,
                                List.of(
                                        "--reuid=" + NOBODY,
                                        "--regid=" + NOBODY,
                                        "--clear-groups")),
                        true));
    }

    private static List<Launch> asUser() {
        return List.of(new Launch(DYING_WITH_US, false), new Launch(List.of(), false));
    }

    private static boolean works(Launch launch) {
        try {
            return new ProcessBuilder(launch.of(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> of(List<String> command) {
        return joined(prefix, command);
    }

    /// Runs to the end.
    ///
    /// @throws IOException with what the program said, when it failed
    void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + ": " + said.strip());
        }
    }

    /// Lets the one who runs the program own `path`, and all below it.
    void handOver(Path path) throws IOException {
        if (!byNobody) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.forEach(Launch::toNobody);
        }
    }

    /// Lets the one who runs the program own this folder, but not what is in it.
    void letIn(Path folder) {
        if (byNobody) {
            toNobody(folder);
        }
    }

    private static void toNobody(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> joined(List<String> front, List<String> back) {
        var words = new ArrayList<>(front);
        words.addAll(back);
        return words;
    }
}
