package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that mean harm at every place that takes one, four at a time, while somebody else reads.
@Tag("slow")
class HostileUploadsTest {

    private static final String PROGRAMME =
            """
            Prøve %s
            3. maj 2027

            10.00 Diger i nord
            v/ Ida Prøvesen, formand, og Bo Prøvesen, direktør
            """;

    private static final int AT_ONCE = 4;
    private static final int LONGEST = 20_000;
    private static final long MOST_MEGABYTES = 150;
    private static final int WARMING = 8;

    private final Conference conference = Handed.published(PROGRAMME.replace("%s", key()));
    private final Conference registered =
            Registered.open(null, Registered.two(), List.of(question()));
    private final List<String> faults = new ArrayList<>();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();

    /// Where a file is taken in.
    ///
    /// @param field that it is in
    /// @param others that stand beside it
    private record Place(
            String path,
            String field,
            Supplier<Running.Browser> browser,
            Supplier<Map<String, String>> others) {

        int send(HostileUpload file) {
            var form = new Multipart();
            others.get().forEach(form::field);
            return form.file(field, file.name(), "application/octet-stream", file.bytes())
                    .to(browser.get(), path)
                    .statusCode();
        }
    }

    /// @param millis of each answer
    private record Taken(
            ConcurrentLinkedQueue<Long> millis, Map<Integer, AtomicInteger> statuses) {}

    @Test
    void nothing_is_filled_held_up_or_fetched(@TempDir Path data) throws Exception {
        var listener =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext(
                "/",
                exchange -> {
                    heard.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        listener.start();
        var program = Program.copy(new Program.Machine(List.of(), 512, Map.of()), data);
        try {
            var reached = URI.create("http://localhost:" + listener.getAddress().getPort());
            var files = HostileUpload.all(reached.resolve("/x"));
            var places = places(program);
            for (int n = 0; n < WARMING; n++) {
                send(List.of(mild(), mild(), large(), large()), places);
            }
            var quiet = new Reading(program, "/" + conference.slug() + "/now");
            Thread.sleep(8_000);
            quiet.end();
            long before = resident(program.process().pid());
            var watch = new Watch(program.process().pid());
            var beside = new Reading(program, "/" + conference.slug() + "/now");
            var taken = send(files, places);
            beside.end();
            long grown = watch.end() - before;
            long longest = taken.millis.stream().mapToLong(Long::longValue).max().orElseThrow();
            var found =
                    "%d files at %d places, %d at a time: longest answer %.1f s, memory +%d MB, others p95 %d ms (alone %d ms), fetched %d; answers %s"
                            .formatted(
                                    files.size(),
                                    places.size(),
                                    AT_ONCE,
                                    longest / 1000.0,
                                    grown,
                                    beside.share(),
                                    quiet.share(),
                                    heard.get(),
                                    taken.statuses);
            assertThat(faults).isEmpty();
            assertThat(heard).hasValue(0);
            // It would have heard.
            new Running.Browser(reached, HttpClient.newHttpClient()).get("/x");
            assertThat(heard).hasValue(1);
            assertThat(longest).as(found).isLessThanOrEqualTo(LONGEST);
            assertThat(grown).as(found).isLessThanOrEqualTo(MOST_MEGABYTES);
            assertThat(beside.share())
                    .as(found)
                    .isLessThanOrEqualTo(Math.max(2 * quiet.share(), 250));
            assertThat(Path.of("/tmp/tingsted-was-here")).doesNotExist();
            assertThat(program.browser().get("/readyz").statusCode()).isEqualTo(200);
            Found.that("I1", getClass(), found);
        } finally {
            program.killAlone();
            listener.stop(0);
        }
    }

    private Taken send(List<HostileUpload> files, List<Place> places) throws Exception {
        var taken = new Taken(new ConcurrentLinkedQueue<>(), new ConcurrentSkipListMap<>());
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var file : files) {
                places.forEach(place -> threads.execute(() -> send(file, place, taken)));
            }
        }
        return taken;
    }

    private void send(HostileUpload file, Place place, Taken taken) {
        long began = System.nanoTime();
        try {
            int status = place.send(file);
            taken.statuses.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
            // What stands behind a queue says so.
            if (status >= 500 && status != 503) {
                fault(place.path + " " + file + " " + status);
            }
        } catch (RuntimeException e) {
            fault(place.path + " " + file + " " + e);
        }
        long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
        taken.millis.add(took);
        if (took > LONGEST) {
            fault(place.path + " " + file + " took " + took + " ms");
        }
    }

    private synchronized void fault(String words) {
        faults.add(words);
    }

    private List<Place> places(Program program) {
        var organiser = program.browser();
        var speakers = Stream.of("Ida", "Bo").map(one -> speaker(program, one)).toList();
        var desk = "/organiser/" + conference.slug();
        var item = Handed.item(conference, "Diger i nord").value();
        var question = setup().questions().getFirst().id().value();
        return List.of(
                new Place(
                        "/organiser/import",
                        "document",
                        () -> organiser,
                        () -> Map.of("key", key())),
                new Place(
                        desk + "/version", "document", () -> organiser, () -> Map.of("key", key())),
                new Place(
                        desk + "/invitations/new",
                        "document",
                        () -> organiser,
                        () -> Map.of("name", "Alle")),
                new Place(
                        "/" + registered.slug() + "/registration",
                        "p0-q" + question,
                        () -> browser(program),
                        () ->
                                Map.of(
                                        "key",
                                        key(),
                                        "act",
                                        "send",
                                        "p0-name",
                                        "Ida Prøve",
                                        "p0-address",
                                        key() + "@oestby.dk",
                                        "p0-group",
                                        Long.toString(Registered.id(registered, 0)))),
                new Place(
                        "/" + conference.slug() + "/speaker/slides",
                        "file",
                        () -> speakers.get(next.getAndIncrement() % speakers.size()),
                        () -> Map.of("item", item)),
                new Place(
                        desk + "/stands/plan",
                        "plan",
                        () -> organiser,
                        () -> Map.of("words", "Foyeren")));
    }

    private Running.Browser speaker(Program program, String name) {
        var browser = browser(program);
        var key = name.toLowerCase(Locale.ROOT) + " prøvesen";
        browser.post(Handed.link(conference, Purpose.SPEAKER, key, name + " Prøvesen"), "");
        return browser;
    }

    private static Running.Browser browser(Program program) {
        return new Running.Browser(
                program.address(),
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Setup setup() {
        return Running.server().verbs(Setups.class).of(registered.id()).orElseThrow();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static HostileUpload mild() {
        return new HostileUpload(
                "program.txt",
                ("Møde " + key() + "\n3. maj 2027\n\n10.00 Velkomst\nv/ Ida Prøve, formand\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// As large as slides often are.
    private static HostileUpload large() {
        return new HostileUpload("slides.pptx", new byte[15 << 20]);
    }

    private static Question question() {
        return new Question(
                new QuestionId(-1),
                Question.Kind.FILE,
                Question.Purpose.OWN,
                "Slides",
                null,
                null,
                false,
                List.of(),
                null);
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /// Somebody who reads a page again and again.
    private static final class Reading {

        private final List<Long> millis = new ArrayList<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;

        Reading(Program program, String page) {
            var browser = browser(program);
            thread =
                    Thread.startVirtualThread(() -> {
                        while (!over.get()) {
                            long began = System.nanoTime();
                            browser.get(page);
                            millis.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
                            rest(50);
                        }
                    });
        }

        void end() throws InterruptedException {
            over.set(true);
            thread.join();
        }

        long share() {
            return millis.stream().sorted().skip(millis.size() * 95L / 100).findFirst().orElse(0L);
        }
    }

    /// The most memory that the program itself takes.
    private static final class Watch {

        private final AtomicBoolean over = new AtomicBoolean();
        private final Thread thread;
        private volatile long most;

        Watch(long pid) {
            thread =
                    Thread.ofPlatform()
                            .start(() -> {
                                while (!over.get()) {
                                    try {
                                        most = Math.max(most, resident(pid));
                                    } catch (IOException gone) {
                                        return;
                                    }
                                    rest(100);
                                }
                            });
        }

        long end() throws InterruptedException {
            over.set(true);
            thread.join();
            return most;
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
