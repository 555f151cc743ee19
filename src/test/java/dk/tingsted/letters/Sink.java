package dk.tingsted.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server that keeps what it gets, or misbehaves as it is told.
public final class Sink implements AutoCloseable {

    /// How it answers.
    enum Mode {
        OK,
        /// 451 to each recipient.
        NOT_NOW,
        /// 550 to each recipient.
        NO_SUCH_USER,
        /// 550 to our own address.
        NOT_FROM_YOU,
        /// 554 when the letter has been read.
        LOOKS_LIKE_SPAM,
        /// Takes the letter and hangs up without a word.
        HANGS_UP,
        /// Takes the letter and says nothing.
        SILENT
    }

    /// One letter as it came over the line.
    ///
    /// @param answered whether we were told that it was taken
    public record Got(List<String> recipients, String raw, boolean answered) {
        public Got {
            recipients = List.copyOf(recipients);
        }

        /// The lines before the first blank one, folded ones put together.
        public List<String> headers() {
            return raw.substring(0, raw.indexOf("\r\n\r\n"))
                    .replaceAll("\r\n[ \t]", " ")
                    .lines()
                    .toList();
        }

        public Optional<String> header(String name) {
            return headers().stream()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst();
        }
    }

    private final ServerSocket door;
    private final Optional<SSLContext> tls;
    private final AtomicReference<Mode> mode = new AtomicReference<>(Mode.OK);
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private Sink(Optional<SSLContext> tls) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.tls = tls;
        Thread.startVirtualThread(this::serve);
    }

    public static Sink open() {
        return open(Optional.empty());
    }

    /// @param tls offered by STARTTLS
    static Sink open(Optional<SSLContext> tls) {
        try {
            return new Sink(tls);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    void be(Mode next) {
        mode.set(next);
    }

    public List<Got> got() {
        return List.copyOf(got);
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                connections.incrementAndGet();
                Thread.startVirtualThread(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            new Talk(socket).run(true);
        } catch (IOException e) {
            // The other side has gone.
        }
    }

    private final class Talk {

        private final Socket socket;
        private final BufferedReader in;
        private final Writer out;
        private final List<String> recipients = new ArrayList<>();

        Talk(Socket socket) throws IOException {
            this.socket = socket;
            this.in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            this.out =
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.ISO_8859_1);
        }

        void run(boolean greet) throws IOException {
            if (greet) {
                say("220 sink");
            }
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line.toUpperCase(java.util.Locale.ROOT), line)) {
                    return;
                }
            }
        }

        private boolean answer(String command, String line) throws IOException {
            if (command.startsWith("EHLO")) {
                say(
                        tls.isPresent() && !(socket instanceof SSLSocket)
                                ? "250-sink\r\n250 STARTTLS"
                                : "250 sink");
            } else if (command.equals("STARTTLS")) {
                return encrypted();
            } else if (command.startsWith("MAIL")) {
                recipients.clear();
                say(mode.get() == Mode.NOT_FROM_YOU ? "550 not from you" : "250 ok");
            } else if (command.startsWith("RCPT")) {
                recipient(line);
            } else if (command.equals("DATA")) {
                return letter();
            } else if (command.equals("QUIT")) {
                say("221 bye");
                return false;
            } else {
                say("250 ok");
            }
            return true;
        }

        private void recipient(String line) throws IOException {
            switch (mode.get()) {
                case NOT_NOW -> say("451 4.7.1 greylisted, try later");
                case NO_SUCH_USER -> say("550 5.1.1 no such user");
                default -> {
                    recipients.add(line.replaceAll("(?i)^RCPT TO:<(.*?)>.*$", "$1"));
                    say("250 ok");
                }
            }
        }

        private boolean letter() throws IOException {
            say("354 go on");
            var raw = new StringBuilder();
            for (var line = in.readLine();
                    line != null && !line.equals(".");
                    line = in.readLine()) {
                raw.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
            }
            return switch (mode.get()) {
                case HANGS_UP -> {
                    got.add(new Got(recipients, raw.toString(), false));
                    yield false;
                }
                case SILENT -> {
                    got.add(new Got(recipients, raw.toString(), false));
                    in.readLine();
                    yield false;
                }
                case LOOKS_LIKE_SPAM -> {
                    say("554 5.7.1 looks like spam");
                    yield true;
                }
                default -> {
                    got.add(new Got(recipients, raw.toString(), true));
                    say("250 2.0.0 queued");
                    yield true;
                }
            };
        }

        private boolean encrypted() throws IOException {
            say("220 go ahead");
            var factory = tls.orElseThrow().getSocketFactory();
            try (var hidden =
                    (SSLSocket) factory.createSocket(socket, "localhost", socket.getPort(), true)) {
                hidden.setUseClientMode(false);
                hidden.startHandshake();
                new Talk(hidden).run(false);
            }
            return false;
        }

        private void say(String line) throws IOException {
            out.write(line + "\r\n");
            out.flush();
        }
    }
}
