package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPagesHandlerTest {

    private static final String TEXT = "<p>Velkomst på Ærø</p>".repeat(100);

    private final KeptPages pages = new KeptPages();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void a_server_where_all_that_is_not_kept_is_answered_by_the_other() throws Exception {
        pages.replace("vej-2031", () -> List.of(page("/vej-2031", TEXT)));
        var settings = Settings.of(List.of(), Map.of());
        var front =
                new KeptPagesHandler(
                        pages,
                        new Addresses(settings),
                        new Headers(settings),
                        Executors.newVirtualThreadPerTaskExecutor());
        front.setHandler(new Other());
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
    void a_kept_page_is_sent_whole_with_its_length_and_tag() throws Exception {
        var answer = get("/vej-2031");

        assertThat(new String(answer.body(), UTF_8)).isEqualTo(TEXT);
        assertThat(header(answer, "Content-Length"))
                .isEqualTo(String.valueOf(TEXT.getBytes(UTF_8).length));
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{24}\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void who_takes_gzip_gets_gzip_with_another_tag() throws Exception {
        var answer = get("/vej-2031", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(answer.body())).isEqualTo(TEXT);
        assertThat(header(answer, "ETag")).isNotEqualTo(header(get("/vej-2031"), "ETag"));
        assertThat(header(get("/vej-2031", "Accept-Encoding", "gzip;q=0, br"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void who_knows_the_tag_hears_that_nothing_changed() throws Exception {
        var tag = header(get("/vej-2031"), "ETag");
        var answer = get("/vej-2031", "If-None-Match", "\"other\", W/" + tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag);
        assertThat(header(answer, "Content-Length")).isEmpty();
        pages.replace("vej-2031", () -> List.of(page("/vej-2031", "nyt")));
        assertThat(get("/vej-2031", "If-None-Match", tag).body()).isEqualTo("nyt".getBytes(UTF_8));
    }

    @Test
    void a_head_tells_the_length_and_sends_nothing() throws Exception {
        var answer = answer(at("/vej-2031").HEAD().build());

        assertThat(header(answer, "Content-Length"))
                .isEqualTo(String.valueOf(TEXT.getBytes(UTF_8).length));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void what_is_not_kept_and_what_brings_something_passes_on() throws Exception {
        for (var request :
                List.of(
                        at("/vej-2031/andet").build(),
                        at("/").build(),
                        at("/vej-2031").POST(BodyPublishers.ofString("x")).build(),
                        at("/vej-2031").method("GET", BodyPublishers.ofString("x")).build())) {
            var answer = answer(request);
            assertThat(new String(answer.body(), UTF_8)).isEqualTo("virtual " + request.method());
        }
    }

    @Test
    void a_page_asked_for_under_another_host_is_left_to_the_door() throws Exception {
        var answer = answer(at("/vej-2031", "127.0.0.2").build());

        assertThat(new String(answer.body(), UTF_8)).isEqualTo("virtual GET");
    }

    @Test
    void what_breaks_behind_is_an_error_and_not_silence() throws Exception {
        assertThat(get("/broken").statusCode()).isEqualTo(500);
        assertThat(get("/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_set_leaves_nothing_of_the_old() {
        pages.replace("vej-2031", () -> List.of(page("/vej-2031/people", TEXT)));

        assertThat(pages.awaited("/vej-2031")).isNull();
        assertThat(pages.awaited("/vej-2031/people")).isNotNull();
        pages.remove("vej-2031");
        assertThat(pages.awaited("/vej-2031/people")).isNull();
    }

    @Test
    void pages_are_made_once_and_only_when_somebody_asks() throws Exception {
        var made = new AtomicInteger();
        pages.replace(
                "sent",
                () -> {
                    made.incrementAndGet();
                    return List.of(page("/sent", TEXT));
                });

        assertThat(made).hasValue(0);
        assertThat(get("/sent").statusCode()).isEqualTo(200);
        assertThat(get("/sent").statusCode()).isEqualTo(200);
        pages.fill();
        assertThat(made).hasValue(1);
    }

    @Test
    void what_takes_long_is_made_once_and_only_when_that_page_is_asked_for() throws Exception {
        var made = new AtomicInteger();
        var slow =
                Bytes.whenAsked(() -> {
                    made.incrementAndGet();
                    return TEXT.getBytes(UTF_8);
                });
        pages.replace("slow", () -> List.of(page("/slow", TEXT), slow("/slow/file", slow)));

        pages.fill();
        assertThat(get("/slow").statusCode()).isEqualTo(200);
        assertThat(made).hasValue(0);
        var first = get("/slow/file");
        assertThat(new String(first.body(), UTF_8)).isEqualTo(TEXT);
        assertThat(header(get("/slow/file"), "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(made).hasValue(1);
    }

    @Test
    void what_could_not_be_made_is_an_error_and_is_tried_again() throws Exception {
        var tries = new AtomicInteger();
        var slow =
                Bytes.whenAsked(() -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("broken");
                    }
                    return TEXT.getBytes(UTF_8);
                });
        pages.replace("slow", () -> List.of(slow("/slow/file", slow)));

        assertThat(get("/slow/file").statusCode()).isEqualTo(500);
        assertThat(get("/slow/file").statusCode()).isEqualTo(200);
    }

    @Test
    void an_asset_is_kept_by_the_browser_for_a_year() throws Exception {
        var answer = get(Assets.url("tingsted.css"));

        assertThat(header(answer, "Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(header(answer, "Cache-Control")).contains("immutable", "max-age=31536000");
    }

    @Test
    void the_stylesheet_weighs_at_most_25_kilobytes_on_the_wire() throws Exception {
        var answer = get(Assets.url("tingsted.css"), "Accept-Encoding", "gzip");

        assertThat(answer.body()).hasSizeBetween(2_000, 25_000);
    }

    private HttpResponse<byte[]> get(String address, String... header) throws Exception {
        var request = at(address);
        return answer(header.length == 2 ? request.headers(header).build() : request.build());
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws Exception {
        return browser.send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder at(String address) {
        return at(address, "127.0.0.1");
    }

    private HttpRequest.Builder at(String address, String host) {
        return HttpRequest.newBuilder(
                URI.create("http://" + host + ":" + connector.getLocalPort() + address));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String unzipped(byte[] body) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8);
    }

    private static KeptPage page(String address, String text) {
        return new KeptPage(address, "text/html; charset=utf-8", text.getBytes(UTF_8));
    }

    private static KeptPage slow(String address, Bytes bytes) {
        return new KeptPage(address, "application/pdf", bytes);
    }

    /// What stands behind: it may wait, so it has a thread of its own.
    private static final class Other extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            var path = request.getHttpURI().getPath();
            if (path.equals("/broken")) {
                throw new IllegalStateException("broken");
            }
            if (path.equals("/nobody")) {
                return false;
            }
            var thread = Thread.currentThread().isVirtual() ? "virtual " : "watcher ";
            response.write(true, UTF_8.encode(thread + request.getMethod()), callback);
            return true;
        }
    }
}
