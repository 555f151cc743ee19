package dk.tingsted.platform.db;

import dk.tingsted.platform.files.OwnFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// A free port of this machine's own address, kept in a file as long as it stays free.
final class Port {

    private Port() {}

    static int keptIn(Path file) throws IOException {
        var kept = read(file);
        if (kept.isPresent() && isFree(kept.getAsInt())) {
            return kept.getAsInt();
        }
        int chosen = anyFree();
        Files.writeString(OwnFile.at(file), Integer.toString(chosen));
        return chosen;
    }

    private static OptionalInt read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        var text = Files.readString(file).strip();
        return text.matches("\\d{4,5}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static boolean isFree(int port) {
        try (var socket = bound(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (var socket = bound(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
