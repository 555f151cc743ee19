package dk.tingsted;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A bad line to a server: it carries what is asked, and loses some of the answers, or breaks after
/// some of them. What was asked has arrived all the same, so that the asker knows less than the
/// server.
public final class Faults implements AutoCloseable {

    private final ServerSocket door;
    private final Supplier<URI> server;
    private final int lossPercent;
    private final AtomicInteger lost = new AtomicInteger();
    private final Random random = new Random(7);

    private Faults(ServerSocket door, Supplier<URI> server, int lossPercent) {
        this.door = door;
        this.server = server;
        this.lossPercent = lossPercent;
    }

    /// Stands before a server.
    ///
    /// @param server where it is now; it may move
    public static Faults before(Supplier<URI> server, int lossPercent) throws IOException {
        var door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        var faults = new Faults(door, server, lossPercent);
        Thread.startVirtualThread(faults::accept);
        return faults;
    }

    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /// How many answers never came.
    public int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                Thread.startVirtualThread(() -> carry(client));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void carry(Socket client) {
        try (client;
                var away = new Socket(InetAddress.getLoopbackAddress(), server.get().getPort())) {
            Thread.startVirtualThread(() -> copy(client, away));
            var answer = away.getInputStream();
            int first = answer.read();
            if (first < 0 || isLost()) {
                lost.incrementAndGet();
                client.setSoLinger(true, 0);
            } else {
                client.getOutputStream().write(first);
                copy(answer, client.getOutputStream());
            }
        } catch (IOException | UncheckedIOException e) {
            // The asker asks again.
        }
    }

    private synchronized boolean isLost() {
        return random.nextInt(100) < lossPercent;
    }

    private static void copy(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException | UncheckedIOException e) {
            // The other side has ended it.
        }
    }

    private static void copy(InputStream from, OutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
