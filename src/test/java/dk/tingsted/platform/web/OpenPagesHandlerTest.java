package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;

class OpenPagesHandlerTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SERVLETS = "the servlets";

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void a_server_where_one_page_is_for_everybody() throws Exception {
        var settings = Settings.of(List.of(), Map.of());
        List<OpenPage> pages = List.of(new Counting());
        var front =
                new OpenPagesHandler(
                        () -> pages,
                        new Gate(new Addresses(settings), () -> false),
                        new Headers(settings));
        front.setHandler(new Servlets());
        server.addConnector(connector);
        server.setHandler(front);
        server.start();
    }

    @AfterEach
    void the_server_is_stopped() throws Exception {
        browser.close();
        server.stop();
    }

    @Test
    void a_page_is_another_for_each_reader_and_kept_by_nobody() throws Exception {
        assertThat(answer(at("/form")).body()).isEqualTo("<p>Nr. 1");
        var second = answer(at("/form"));
        assertThat(second.body()).isEqualTo("<p>Nr. 2");
        assertThat(header(second, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(second, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(header(second, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(second, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(second, "X-Request-Id")).matches("[0-9a-f]{8}");
        assertThat(answer(at("/form").HEAD()).body()).isEmpty();
    }

    @Test
    void a_form_from_a_page_of_ours_is_read_as_it_was_typed() throws Exception {
        var answer =
                answer(
                        form("name=S%C3%B8ren+%26+co&day=1&day=2&empty=")
                                .header("Origin", origin()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .isEqualTo("{day=[1, 2], empty=[], name=[Søren & co]} from 127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "X-Nothing, said"
    })
    void who_must_not_send_a_form_is_left_to_the_servlets_to_refuse(String header, String value)
            throws Exception {
        assertThat(answer(form("name=x").header(header, value)).body()).isEqualTo(SERVLETS);
    }

    @Test
    void what_it_does_not_understand_is_left_to_the_servlets() throws Exception {
        assertThat(answer(at("/form?invitation=x")).body()).isEqualTo(SERVLETS);
        assertThat(answer(at("/other")).body()).isEqualTo(SERVLETS);
        var files =
                at("/form")
                        .header("Origin", origin())
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x--"));
        assertThat(answer(files).body()).isEqualTo(SERVLETS);
    }

    @ParameterizedTest
    @CsvSource({"absent, 404", "eager, 429", "broken, 500"})
    void what_goes_wrong_gets_a_page_in_danish(String field, int status) throws Exception {
        var answer = answer(form(field + "=x").header("Origin", origin()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"da\"").doesNotContain("Exception");
        assertThat(answer.body().contains(header(answer, "X-Request-Id"))).isEqualTo(status == 500);
    }

    @Test
    void what_is_no_form_is_refused() throws Exception {
        var unreadable = answer(form("name=%C3%28%").header("Origin", origin()));
        assertThat(unreadable.statusCode()).isEqualTo(400);
        var large = answer(form("name=" + "x".repeat(1 << 21)).header("Origin", origin()));
        assertThat(large.statusCode()).isEqualTo(400);
        var many = answer(form("a=&".repeat(6_000)).header("Origin", origin()));
        assertThat(many.statusCode()).isIn(400, 422);
    }

    private String origin() {
        return "http://localhost:" + connector.getLocalPort();
    }

    private HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(URI.create(origin() + address));
    }

    private HttpRequest.Builder form(String fields) {
        return at("/form").header("Content-Type", FORM).POST(BodyPublishers.ofString(fields));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static final class Counting implements OpenPage {

        private final AtomicInteger shown = new AtomicInteger();

        @Override
        public boolean isAt(String path) {
            return path.equals("/form");
        }

        @Override
        public ResponseEntity<byte[]> shown(String path) {
            return ResponseEntity.ok()
                    .contentType(Html.TYPE)
                    .body(("<p>Nr. " + shown.incrementAndGet()).getBytes(UTF_8));
        }

        @Override
        public ResponseEntity<byte[]> sent(
                String path, Map<String, List<String>> fields, String from) {
            if (fields.containsKey("absent")) {
                throw new NotFound();
            }
            if (fields.containsKey("eager")) {
                throw new Throttle.TooMany();
            }
            if (fields.containsKey("broken")) {
                throw new IllegalStateException("broken");
            }
            var said = new java.util.TreeMap<>(fields) + " from " + from;
            return ResponseEntity.unprocessableContent()
                    .contentType(Html.TYPE)
                    .body(said.getBytes(UTF_8));
        }
    }

    private static final class Servlets extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, UTF_8.encode(SERVLETS), callback);
            return true;
        }
    }
}
