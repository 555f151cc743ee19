package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehindProxyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    198.51.100.7                         | 198.51.100.7
                    198.51.100.7:4711                    | 198.51.100.7
                    2001:db8::7                          | [2001:db8:0:0:0:0:0:7]
                    [2001:db8::7]:4711                   | [2001:db8:0:0:0:0:0:7]
                    203.0.113.9, 198.51.100.7            | 198.51.100.7
                    203.0.113.9, 198.51.100.7, 127.0.0.1 | 198.51.100.7
                    203.0.113.9, unknown                 | 127.0.0.1
                    localhost                            | 127.0.0.1
                    127.0.0.1                            | 127.0.0.1
                    """)
    void the_last_that_is_no_proxy_asks(String header, String asks) throws Exception {
        assertThat(asker(Set.of("127.0.0.1"), header)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.7", "127.0.0.1"})
    void who_is_no_proxy_is_not_believed(String header) throws Exception {
        assertThat(asker(Set.of("192.0.2.1"), header)).isEqualTo("127.0.0.1");
    }

    private static String asker(Set<String> proxies, String header) throws Exception {
        var configuration = new HttpConfiguration();
        configuration.addCustomizer(new BehindProxy(proxies));
        var server = new Server();
        var connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        server.addConnector(connector);
        server.setHandler(new Telling());
        server.start();
        try (var browser = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + connector.getLocalPort());
            var request = HttpRequest.newBuilder(address).header("X-Forwarded-For", header).build();
            return browser.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Telling extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, UTF_8.encode(Request.getRemoteAddr(request)), callback);
            return true;
        }
    }
}
