package dk.tingsted;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The network between some phones and the program: it carries what is asked to the copy that it
/// leads to now, can cut all lines at once, and can be away for a while.
public final class Network implements AutoCloseable {

    private static final int WAITING = 1_000;

    private final ServerSocket door;
    private final Supplier<URI> copy;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile boolean away;
    private volatile boolean silent;

    private Network(ServerSocket door, Supplier<URI> copy) {
        this.door = door;
        this.copy = copy;
    }

    /// A network that works.
    ///
    /// @param copy where it leads to; asked for each new line
    public static Network to(Supplier<URI> copy) throws IOException {
        var network =
                new Network(new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress()), copy);
        Thread.startVirtualThread(network::accept);
        return network;
    }

    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /// Breaks all lines that are open, without a word to either side.
    public void cut() {
        lines.forEach(this::snap);
    }

    /// Until [#back], nothing passes.
    public void away() {
        away = true;
        cut();
    }

    public void back() {
        away = false;
        silent = false;
    }

    /// Until [#back], nothing passes and nobody is told: lines stay open, and new ones are taken.
    public void silence() {
        silent = true;
    }

    /// How many lines were broken while they were open.
    public int broken() {
        return broken.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                var phone = door.accept();
                Thread.startVirtualThread(() -> carry(phone));
            }
        } catch (IOException e) {
            // Closed: the day is over.
        }
    }

    private void carry(Socket phone) {
        try (phone) {
            if (away) {
                phone.setSoLinger(true, 0);
                return;
            }
            lines.add(phone);
            try (var program = new Socket(InetAddress.getLoopbackAddress(), copy.get().getPort())) {
                Thread.startVirtualThread(() -> pass(phone, program));
                copy(program.getInputStream(), phone.getOutputStream());
            }
        } catch (IOException e) {
            // The phone asks again.
        } finally {
            lines.remove(phone);
        }
    }

    /// Whatever ends on one side ends on the other.
    private void pass(Socket phone, Socket program) {
        try (program) {
            copy(phone.getInputStream(), program.getOutputStream());
        } catch (IOException e) {
            // The other direction has ended it.
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        var some = new byte[16 * 1024];
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            while (silent) {
                rest();
            }
            to.write(some, 0, read);
        }
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void snap(Socket phone) {
        try {
            phone.setSoLinger(true, 0);
            phone.close();
            broken.incrementAndGet();
        } catch (IOException e) {
            // It is closed already.
        }
    }
}
