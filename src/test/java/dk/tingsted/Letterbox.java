package dk.tingsted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A mail server that takes everything, and counts it by Message-ID and by address.
public final class Letterbox implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Set<String>> idsByAddress = new HashMap<>();

    private Letterbox(ServerSocket door) {
        this.door = door;
    }

    public static Letterbox open() throws IOException {
        var box = new Letterbox(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.startVirtualThread(box::serve);
        return box;
    }

    /// As a setting: without TLS, and as fast as it goes.
    public String url() {
        return "smtp://127.0.0.1:"
                + door.getLocalPort()
                + "?tls=none&from=konference@example.dk&rate=60000&timeout=5";
    }

    /// How often each Message-ID came.
    public synchronized Map<String, Integer> byId() {
        return Map.copyOf(byId);
    }

    /// The Message-IDs that came to each address.
    public synchronized Map<String, Set<String>> idsByAddress() {
        return Map.copyOf(idsByAddress);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private synchronized void take(String address, String id) {
        byId.merge(id, 1, Integer::sum);
        idsByAddress.computeIfAbsent(address, _ -> new TreeSet<>()).add(id);
    }

    private void serve() {
        try {
            while (true) {
                var socket = door.accept();
                Thread.startVirtualThread(() -> talk(socket));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            say(socket.getOutputStream(), "220 letterbox");
            var address = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("RCPT TO:")) {
                    address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                } else if (word.startsWith("DATA")) {
                    say(socket.getOutputStream(), "354 go on");
                    take(address, id(in));
                }
                say(socket.getOutputStream(), "250 ok");
            }
        } catch (IOException e) {
            // The other side was killed.
        }
    }

    /// Reads a letter to its end.
    private static String id(BufferedReader in) throws IOException {
        var id = "none";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("The letter has no end");
            }
            if (id.equals("none") && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        return id;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
