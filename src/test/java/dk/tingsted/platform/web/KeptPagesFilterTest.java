package dk.tingsted.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptPagesFilterTest {

    private static final String TEXT = "<p>Velkomst på Ærø</p>".repeat(100);

    private final KeptPages pages = new KeptPages();

    KeptPagesFilterTest() {
        pages.replace("vej-2031", List.of(page("/vej-2031", TEXT)));
    }

    @Test
    void a_kept_page_is_sent_whole_with_its_length_and_tag() throws Exception {
        var answer = get("/vej-2031");

        assertThat(answer.getContentAsString(UTF_8)).isEqualTo(TEXT);
        assertThat(answer.getContentLength()).isEqualTo(TEXT.getBytes(UTF_8).length);
        assertThat(answer.getHeader("ETag")).matches("\"[0-9a-f]{24}\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void who_takes_gzip_gets_gzip_with_another_tag() throws Exception {
        var answer = get("/vej-2031", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(answer.getContentAsByteArray())).isEqualTo(TEXT);
        assertThat(answer.getHeader("ETag")).isNotEqualTo(get("/vej-2031").getHeader("ETag"));
        assertThat(
                        get("/vej-2031", "Accept-Encoding", "gzip;q=0, br")
                                .getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void who_knows_the_tag_hears_that_nothing_changed() throws Exception {
        var tag = String.valueOf(get("/vej-2031").getHeader("ETag"));
        var answer = get("/vej-2031", "If-None-Match", "\"other\", W/" + tag);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
        pages.replace("vej-2031", List.of(page("/vej-2031", "nyt")));
        assertThat(get("/vej-2031", "If-None-Match", tag).getContentAsString()).isEqualTo("nyt");
    }

    @Test
    void a_head_tells_the_length_and_sends_nothing() throws Exception {
        var answer = answer(new MockHttpServletRequest("HEAD", "/vej-2031"));

        assertThat(answer.getContentLength()).isEqualTo(TEXT.getBytes(UTF_8).length);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void what_is_not_kept_and_what_is_not_read_passes_on() throws Exception {
        for (var request :
                List.of(
                        new MockHttpServletRequest("GET", "/vej-2031/andet"),
                        new MockHttpServletRequest("GET", "/"),
                        new MockHttpServletRequest("POST", "/vej-2031"))) {
            var chain = new MockFilterChain();
            new KeptPagesFilter(pages).doFilter(request, new MockHttpServletResponse(), chain);
            assertThat(chain.getRequest()).isSameAs(request);
        }
    }

    @Test
    void a_new_set_leaves_nothing_of_the_old() throws Exception {
        pages.replace("vej-2031", List.of(page("/vej-2031/people", TEXT)));

        assertThat(pages.at("/vej-2031")).isEmpty();
        assertThat(pages.at("/vej-2031/people")).isPresent();
        pages.remove("vej-2031");
        assertThat(pages.at("/vej-2031/people")).isEmpty();
    }

    @Test
    void an_asset_is_kept_by_the_browser_for_a_year() throws Exception {
        var answer = get(Assets.url("tingsted.css"));

        assertThat(answer.getContentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(answer.getHeader("Cache-Control")).contains("immutable", "max-age=31536000");
    }

    @Test
    void the_stylesheet_weighs_at_most_25_kilobytes_on_the_wire() throws Exception {
        var answer = get(Assets.url("tingsted.css"), "Accept-Encoding", "gzip");

        assertThat(answer.getContentAsByteArray()).hasSizeBetween(2_000, 25_000);
    }

    private MockHttpServletResponse get(String address, String... header) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        if (header.length == 2) {
            request.addHeader(header[0], header[1]);
        }
        return answer(request);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        var answer = new MockHttpServletResponse();
        new KeptPagesFilter(pages).doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    private static String unzipped(byte[] body) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), UTF_8);
    }

    private static KeptPage page(String address, String text) {
        return new KeptPage(address, "text/html; charset=utf-8", text.getBytes(UTF_8));
    }
}
