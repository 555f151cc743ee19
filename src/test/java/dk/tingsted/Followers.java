package dk.tingsted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Many who follow the day by a line each, and come back after a while when it is cut, as browsers
/// do.
public final class Followers implements AutoCloseable {

    /// A line without a sign of life for so long is dead.
    private static final int SILENCE = 30_000;

    /// A browser waits some seconds before it tries again.
    private static final int LEAST_PAUSE = 500;

    private static final int MOST_PAUSE = 3_000;

    private final List<Follower> all;

    private Followers(List<Follower> all) {
        this.all = all;
    }

    /// So many, who begin at once.
    ///
    /// @param where whom they ask, in turns
    /// @param paths what they follow, in turns
    public static Followers of(int many, List<URI> where, List<String> paths) {
        var all =
                IntStream.range(0, many)
                        .mapToObj(n ->
                                new Follower(
                                        where.get(n % where.size()), paths.get(n % paths.size())))
                        .toList();
        all.forEach(Thread::startVirtualThread);
        return new Followers(all);
    }

    /// What each of them holds to be so.
    public Stream<String> known() {
        return all.stream().map(one -> one.known.text());
    }

    public int size() {
        return all.size();
    }

    /// How often one of them came back.
    public int returns() {
        return all.stream().mapToInt(one -> one.returns.get()).sum();
    }

    /// How often one of them was refused.
    public int refused() {
        return all.stream().mapToInt(one -> one.refused.get()).sum();
    }

    /// Waits until all know it.
    ///
    /// @return how long each of them waited, the shortest first; those who never heard are left out
    public List<Duration> wait(Predicate<String> what, long since, Duration most)
            throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end
                && !all.stream().allMatch(one -> what.test(one.known.text))) {
            Thread.sleep(20);
        }
        var waited = new ArrayList<Duration>();
        for (var one : all) {
            var known = one.known;
            if (what.test(known.text)) {
                waited.add(Duration.ofNanos(Math.max(0, known.at - since)));
            }
        }
        return waited.stream().sorted().toList();
    }

    @Override
    public void close() {
        all.forEach(Follower::end);
    }

    /// The last that was heard.
    ///
    /// @param at of [System#nanoTime]
    private record Known(String id, String text, long at) {}

    private static final class Follower implements Runnable {

        private final URI where;
        private final String path;
        private volatile Known known = new Known("", "", 0);
        private volatile boolean over;
        private final AtomicInteger returns = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        Follower(URI where, String path) {
            this.where = where;
            this.path = path;
        }

        void end() {
            over = true;
        }

        @Override
        public void run() {
            while (!over) {
                try {
                    follow();
                } catch (IOException e) {
                    // Cut; she comes back.
                }
                pause();
                returns.incrementAndGet();
            }
        }

        private void follow() throws IOException {
            try (var line = new Socket(InetAddress.getLoopbackAddress(), where.getPort())) {
                line.setSoTimeout(SILENCE);
                line.getOutputStream().write(asked().getBytes(StandardCharsets.US_ASCII));
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        line.getInputStream(), StandardCharsets.UTF_8));
                var status = in.readLine();
                if (status != null && !status.contains(" 200 ")) {
                    refused.incrementAndGet();
                }
                hear(in);
            } catch (SocketTimeoutException e) {
                throw new IOException(e);
            }
        }

        private String asked() {
            return "GET "
                    + path
                    + " HTTP/1.1\r\nHost: localhost:"
                    + where.getPort()
                    + "\r\nAccept: text/event-stream\r\n"
                    + (known.id.isEmpty() ? "" : "Last-Event-ID: " + known.id + "\r\n")
                    + "\r\n";
        }

        /// The lengths of the pieces stand between the lines; none of them looks like an event's.
        private void hear(BufferedReader in) throws IOException {
            var id = known.id;
            var text = new StringBuilder();
            for (var said = in.readLine(); said != null && !over; said = in.readLine()) {
                if (said.startsWith("id: ")) {
                    id = said.substring(4);
                } else if (said.startsWith("data: ")) {
                    text.append(said, 6, said.length()).append('\n');
                } else if (said.isEmpty() && !text.isEmpty()) {
                    known = new Known(id, text.toString(), System.nanoTime());
                    text.setLength(0);
                }
            }
        }

        private static void pause() {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LEAST_PAUSE, MOST_PAUSE));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
