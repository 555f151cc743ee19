package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void a_trace_that_began_elsewhere_goes_on_and_names_nobody(@TempDir Path data)
            throws IOException {
        var told = new ConcurrentLinkedQueue<String>();
        var collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    told.add(exchange.getRequestURI() + "\n" + new String(body, ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
        try (var copy = copy(data, collector.getAddress().getPort())) {
            var browser = Running.browser(copy);
            browser.send(
                    browser.request("/no-such/registration/mine/hemmeligtLinkFraEtBrev?q=Anna")
                            .header("traceparent", "00-" + TRACE + "-" + PARENT + "-01")
                            .header("User-Agent", "Annas browser"));
            browser.get("/api/v1/openapi.json");
            var named =
                    browser.request("/livez")
                            .header("traceparent", "00-" + TRACE + "-" + PARENT + "-01");
            assertThat(browser.send(named).headers().firstValue("X-Request-Id")).contains(TRACE);
        }
        collector.stop(0);
        var all = String.join("\n", told);
        assertThat(all).contains("/v1/traces", bytes(TRACE), bytes(PARENT), "http.route");
        assertThat(all).contains("/api/v1/openapi.json", "GET page");
        assertThat(all).doesNotContain("hemmeligtLink", "Anna", "127.0.0.1");
        Found.that("O7", getClass(), "off unless set; traceparent kept; patterns and no addresses");
    }

    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    }

    private static Server copy(Path data, int collector) {
        var address = Running.server().verbs(Database.class).address();
        var url =
                address.url()
                        + (address.url().contains("?") ? "&" : "?")
                        + "user="
                        + address.user()
                        + "&password="
                        + address.password();
        var words = List.of("--data=" + data, "--port=0", "--database-url=" + url);
        return Server.start(
                Settings.of(words, Map.of("TINGSTED_OTEL", "http://127.0.0.1:" + collector)));
    }
}
