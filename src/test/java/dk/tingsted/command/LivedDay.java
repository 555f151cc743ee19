package dk.tingsted.command;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Followers;
import dk.tingsted.Network;
import dk.tingsted.Program;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demonstration on a day of its own clock, by two copies of the program: one that stays and
/// has the database, and one that dies and comes again. Half of the phones are nearer to either.
final class LivedDay implements AutoCloseable {

    private static final Pattern LAST_STEP = Pattern.compile("name=\"after\" value=\"(\\d+)\"");

    /// Who follows is told within this.
    static final Duration FAN_OUT = Duration.ofSeconds(2);

    /// And within this, where a copy has just died or a network was away, and all come back at
    /// once.
    static final Duration RECOVERY = Duration.ofSeconds(20);

    /// How long one phone is without network; `-Dtingsted.lived.away=600` for ten minutes.
    static final Duration AWAY = Duration.ofSeconds(Long.getLong("tingsted.lived.away", 120));

    final Server first;
    final Conference conference;
    final Network north;
    final Network south;
    final List<String> faults = new ArrayList<>();

    private final Path folder;
    private final String clock;
    private final AtomicReference<Program> second = new AtomicReference<>();
    private final AtomicReference<URI> southern = new AtomicReference<>();
    private final List<Network> own = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Chromium chromium = Chromium.start();

    /// @param from what the clocks of the hall show when it begins
    /// @param part a table that only the conference has rows in
    LivedDay(Path folder, String from, String part) throws IOException {
        this.folder = folder;
        this.clock = Duration.between(Instant.now(), OffsetDateTime.parse(from)).toString();
        var data = folder.resolve("first").toString();
        first =
                Server.start(
                        Settings.of(
                                List.of("--data", data, "--port", "0", "--clock", clock),
                                Map.of()));
        DemoConferences.bringTo(first);
        var database = first.verbs(JdbcClient.class);
        var owner = "select conference from " + part + " limit 1";
        long id = database.sql(owner).query(Long.class).single();
        conference =
                first.verbs(Conferences.class).all().stream()
                        .filter(one -> one.id().value() == id)
                        .findFirst()
                        .orElseThrow();
        north = Network.to(first::address);
        south = Network.to(southern::get);
        riseAgain();
    }

    String at(String page) {
        return "/" + conference.slug().value() + page;
    }

    Instant now() {
        return first.clock().instant();
    }

    List<URI> doors() {
        return List.of(north.address(), south.address());
    }

    /// The second copy is gone from one moment to the next, as when its machine loses power; who is
    /// near it is led to the first.
    void die() throws InterruptedException {
        southern.set(first.address());
        second.get().killAlone();
        south.cut();
    }

    void riseAgain() throws IOException {
        var address = first.verbs(Database.class).address();
        var url = address.url() + (address.url().contains("?") ? "&" : "?");
        second.set(
                Program.start(
                        folder.resolve("second"),
                        "--clock",
                        clock,
                        "--database-url",
                        url + "user=" + address.user() + "&password=" + address.password()));
        southern.set(second.get().address());
    }

    /// The network of one phone, so that it alone can be away.
    Network ownNetwork() {
        try {
            var network = Network.to(first::address);
            own.add(network);
            return network;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A browser of its own.
    Page page(int width, ColorScheme colours) {
        // What the console says while the network is away is no fault.
        var page = chromium.page(width, colours, new ArrayList<>());
        page.onPageError(error -> faults.add(error));
        pages.add(page);
        return page;
    }

    Page organiser(URI door, String page) {
        var desk = page(1024, ColorScheme.LIGHT);
        desk.navigate(door.resolve(first.organiser().getPath()).toString());
        desk.locator("main button").click();
        desk.waitForURL("**/organiser");
        desk.navigate(door.resolve("/organiser" + at(page)).toString());
        return desk;
    }

    void look(Page page, String name) {
        var file = "target/screens/lived-" + name + "-" + page.viewportSize().width + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
    }

    /// The konferencier presses at a desk that shows how it is.
    void press(Caller desk, String act) {
        var last = LAST_STEP.matcher(desk.get("/organiser" + at("/day")).body());
        if (!last.find()) {
            throw new AssertionError("The day is not on");
        }
        var answer = desk.post("/organiser" + at("/day"), "act=" + act + "&after=" + last.group(1));
        if (answer.status() != 303) {
            throw new AssertionError(act + ": " + answer.status());
        }
    }

    /// How long it took until all who follow knew, told as it is seen.
    static Duration heard(
            String what, Followers all, Predicate<String> known, long since, Duration most)
            throws InterruptedException {
        var waited = all.wait(known, since, most);
        if (waited.size() < all.size()) {
            throw new AssertionError(
                    what + ": " + (all.size() - waited.size()) + " never heard of it");
        }
        var most99 = waited.get((int) Math.floor(waited.size() * 0.99));
        System.out.printf(
                "  %-58s %d phones, half %d ms, p99 %d ms, the last %d ms%n",
                what,
                waited.size(),
                waited.get(waited.size() / 2).toMillis(),
                most99.toMillis(),
                waited.getLast().toMillis());
        return most99;
    }

    static Predicate<String> has(String words) {
        return text -> text.contains(words);
    }

    static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout((double) RECOVERY.toMillis());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        pages.forEach(Page::close);
        chromium.close();
        for (var network : own) {
            network.close();
        }
        north.close();
        south.close();
        second.get().process().destroyForcibly();
        first.close();
    }
}
