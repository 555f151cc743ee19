package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/livez", "/no/such/page", "/organiser"})
    void every_answer_tells_the_browser_what_it_may_do(String path) {
        var headers = Running.browser().get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void every_request_has_a_number_of_its_own() {
        var one = Running.browser().get("/login").headers().firstValue("X-Request-Id");
        var other = Running.browser().get("/login").headers().firstValue("X-Request-Id");
        assertThat(one).hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{8}"));
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "X-Nothing, said"
    })
    void a_form_from_elsewhere_changes_nothing(String header, String value) {
        var link = Running.server().organiser().getPath();
        var browser = Running.browser();
        var forged =
                browser.request(link)
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(browser.send(forged).statusCode()).isEqualTo(403);
        assertThat(browser.post(link, "").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "a@localhost", ""})
    void another_host_is_told_that_it_is_in_the_wrong_place(String host) throws IOException {
        assertThat(raw("GET /login HTTP/1.1\r\nHost: " + host)).containsAnyOf(" 421 ", " 400 ");
    }

    @Test
    void a_probe_may_call_us_what_it_likes() throws IOException {
        assertThat(raw("GET /readyz HTTP/1.1\r\nHost: 10.0.0.7:8080")).contains(" 200 ");
    }

    @Test
    void a_page_that_is_not_there_says_so_in_danish_and_names_no_program() {
        var answer = Running.browser().get("/findes-ikke");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Siden findes ikke")
                .doesNotContain("Exception", "springframework", "jetty");
    }

    @Test
    void a_wrong_method_is_explained() {
        assertThat(Running.browser().post("/login/sent/x/y", "").statusCode()).isEqualTo(404);
        assertThat(Running.browser().post("/livez", "").statusCode()).isEqualTo(405);
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words_and_kept_nowhere() {
        var browser = Running.organiser();
        var upload =
                browser.request("/organiser/import")
                        .header("Origin", browser.address().toString())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[40 << 20]));
        var answer = browser.send(upload);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("25 MB");
    }

    @Test
    void a_missing_field_is_the_sender_s_fault() {
        assertThat(Running.browser().post("/login", "").statusCode()).isEqualTo(400);
    }

    /// Kept pages, servlets and what is refused are answered by different threads.
    @Test
    void what_is_asked_in_one_breath_is_answered_in_its_order() throws IOException {
        var breath = Collections.nCopies(25, List.of("/was", "/no/such", "/login", "/"));
        var paths = breath.stream().flatMap(List::stream).toList();
        var asked =
                paths.stream()
                        .map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .collect(Collectors.joining());
        var answers =
                Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ")
                        .matcher(raw(asked + "GET /livez HTTP/1.1\r\nHost: localhost"))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList();
        var alone = Stream.concat(paths.stream(), Stream.of("/livez"));
        assertThat(answers)
                .containsExactlyElementsOf(
                        alone.map(path -> Running.browser().get(path).statusCode()).toList());
    }

    private static String raw(String head) throws IOException {
        try (var socket =
                new Socket(
                        InetAddress.getLoopbackAddress(), Running.server().address().getPort())) {
            socket.getOutputStream()
                    .write(
                            (head + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
