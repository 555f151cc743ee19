package dk.tingsted.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One POST to an address that has been looked up, and nothing else: clients that are made for more
/// look the name up themselves, a second time.
final class Line {

    private static final int LARGEST = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})[ \r\n]");

    private final Duration patience;

    Line(Duration patience) {
        this.patience = patience;
    }

    Told post(Destination to, Map<String, String> fields, String body) {
        long end = System.nanoTime() + patience.toNanos();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(to.at(), to.port()), left(end));
            plain.setSoTimeout(left(end));
            try (var socket = to.isSecure() ? secured(plain, to) : plain) {
                socket.getOutputStream().write(request(to, fields, body.getBytes(UTF_8)));
                socket.getOutputStream().flush();
                return told(head(socket, end));
            }
        } catch (SSLException e) {
            return new Told.Away("Forbindelsen er ikke sikker: certifikatet kan ikke godkendes.");
        } catch (SocketTimeoutException e) {
            return new Told.Away("Svarede ikke inden for " + patience.toSeconds() + " sekunder.");
        } catch (IOException e) {
            return new Told.Away("Der er ingen forbindelse.");
        }
    }

    private static Told told(String head) {
        var status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            return new Told.Away("Svaret er ikke HTTP.");
        }
        int code = Integer.parseInt(status.group(1));
        return code >= 200 && code < 300 ? new Told.Took(code) : new Told.Refused(code);
    }

    private static SSLSocket secured(Socket plain, Destination to) throws IOException {
        var host = to.address().getHost();
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, to.port(), true);
        var wanted = socket.getSSLParameters();
        wanted.setEndpointIdentificationAlgorithm("HTTPS");
        wanted.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        if (!host.matches("[0-9.]+|\\[.*")) {
            wanted.setServerNames(List.of(new SNIHostName(host)));
        }
        socket.setSSLParameters(wanted);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(Destination to, Map<String, String> fields, byte[] body) {
        var url = to.address();
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var head = new StringBuilder("POST ").append(path);
        if (url.getRawQuery() != null) {
            head.append('?').append(url.getRawQuery());
        }
        head.append(" HTTP/1.1\r\nHost: ").append(url.getRawAuthority()).append("\r\n");
        fields.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length);
        head.append("\r\nConnection: close\r\n\r\n");
        var first = head.toString().getBytes(ISO_8859_1);
        var all = java.util.Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    /// As much as is needed to know the status; a server that sends a byte now and then does not
    /// hold us for longer than the rest.
    private static String head(Socket socket, long end) throws IOException {
        InputStream in = socket.getInputStream();
        var head = new StringBuilder();
        while (head.length() < LARGEST) {
            socket.setSoTimeout(left(end));
            int next = in.read();
            if (next < 0 || next == '\n') {
                break;
            }
            head.append((char) next);
        }
        return head.append('\n').toString();
    }

    private static int left(long end) throws SocketTimeoutException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) millis;
    }
}
