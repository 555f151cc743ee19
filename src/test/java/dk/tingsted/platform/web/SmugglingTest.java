package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Requests that two programs in a row could read in two ways: each is refused or its line closed,
/// and what was smuggled behind it is answered to nobody.
class SmugglingTest {

    /// What a second program would take for a request of somebody else.
    private static final String SMUGGLED = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static final String HEAD = "POST /login HTTP/1.1\r\nHost: localhost\r\n";

    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");

    @Test
    void what_can_be_read_in_two_ways_is_not_read() throws IOException {
        var wrong = new LinkedHashMap<String, String>();
        requests()
                .forEach((name, request) -> {
                    var answers =
                            ANSWER.matcher(sent(request))
                                    .results()
                                    .map(found -> found.group(1))
                                    .toList();
                    if (answers.size() > 1
                            || (!answers.isEmpty() && !answers.getFirst().startsWith("4"))) {
                        wrong.put(name, answers.toString());
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(sent(SMUGGLED)).as("the same, as it should be").contains("200");
        Found.that(
                "S14",
                getClass(),
                "%d kinds of requests that can be read in two ways, too large or broken: each refused or closed; HTTP/2 is not spoken here"
                        .formatted(requests().size()));
    }

    private static Map<String, String> requests() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "length and chunks",
                HEAD
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + SMUGGLED);
        all.put(
                "chunks and length",
                HEAD
                        + "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n"
                        + SMUGGLED);
        all.put("two lengths", HEAD + "Content-Length: 0\r\nContent-Length: 44\r\n\r\n" + SMUGGLED);
        all.put("a list of lengths", HEAD + "Content-Length: 0, 44\r\n\r\n" + SMUGGLED);
        all.put("a length with a sign", HEAD + "Content-Length: +0\r\n\r\n" + SMUGGLED);
        all.put("a length below nothing", HEAD + "Content-Length: -1\r\n\r\n" + SMUGGLED);
        all.put("a length in sixteens", HEAD + "Content-Length: 0x0\r\n\r\n" + SMUGGLED);
        all.put(
                "chunks that are not last",
                HEAD + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + SMUGGLED);
        all.put(
                "an unknown coding",
                HEAD + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        all.put(
                "a space before the colon",
                HEAD + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        all.put(
                "a size that is none",
                HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + SMUGGLED);
        all.put(
                "a size that is too large",
                HEAD + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n" + SMUGGLED);
        all.put("a folded field", HEAD + "Content-Length:\r\n 0\r\n\r\n" + SMUGGLED);
        all.put("a NUL in a field", HEAD + "X-A: a\0b\r\nContent-Length: 0\r\n\r\n" + SMUGGLED);
        all.put(
                "two hosts",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: ond.example\r\n\r\n" + SMUGGLED);
        all.put("no host", "GET / HTTP/1.1\r\n\r\n" + SMUGGLED);
        all.put(
                "an address with a space",
                "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n" + SMUGGLED);
        all.put(
                "128 kB of a field",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + "a".repeat(128 * 1024) + "\r\n\r\n");
        all.put(
                "an address of 128 kB",
                "GET /" + "a".repeat(128 * 1024) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        all.put(
                "ten thousand fields",
                "GET / HTTP/1.1\r\nHost: localhost\r\n"
                        + "X-Abcdef: abcdef\r\n".repeat(10_000)
                        + "\r\n");
        all.put("HTTP/2 unasked", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        return all;
    }

    /// Until the other end closes, or says nothing for a second.
    private static String sent(String request) {
        var said = new StringBuilder();
        try (var socket =
                new Socket(
                        InetAddress.getLoopbackAddress(), Running.server().address().getPort())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var bytes = new byte[8 * 1024];
            for (int many = read(socket, bytes); many > 0; many = read(socket, bytes)) {
                said.append(new String(bytes, 0, many, ISO_8859_1));
            }
        } catch (IOException closed) {
            return said.toString();
        }
        return said.toString();
    }

    private static int read(Socket socket, byte[] bytes) throws IOException {
        try {
            return socket.getInputStream().read(bytes);
        } catch (SocketTimeoutException silence) {
            return -1;
        }
    }
}
