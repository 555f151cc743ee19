package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// What everybody was told, and when. It is left in its folder for other judges to read.
final class History {

    private final Path folder;
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    History(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(String what, String who, long start, String answer) {
        lines.add(
                "{\"op\":\"%s\",\"k\":\"%s\",\"s\":%d,\"e\":%d,\"r\":\"%s\"}"
                        .formatted(what, who, start, System.nanoTime(), answer));
    }

    void failed(Throwable e) {
        failures.add(e.toString());
    }

    synchronized void limit(int places, Runnable set) {
        long start = System.nanoTime();
        set.run();
        lines.add(
                "{\"op\":\"limit\",\"s\":%d,\"e\":%d,\"places\":%d}"
                        .formatted(start, System.nanoTime(), places));
    }

    void close(Set<String> held) throws IOException {
        assertThat(failures).isEmpty();
        Files.write(folder.resolve("history.jsonl"), lines);
        Files.writeString(
                folder.resolve("final.json"),
                held.stream()
                        .map(who -> '"' + who + '"')
                        .collect(Collectors.joining(",", "[", "]")));
    }

    String verdict() throws Exception {
        var process =
                new ProcessBuilder(
                                "node",
                                "checks/claims.mjs",
                                folder.resolve("history.jsonl").toString(),
                                folder.resolve("final.json").toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        System.out.println(folder + " " + said.strip());
        return said;
    }
}
