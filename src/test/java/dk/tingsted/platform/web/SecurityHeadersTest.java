package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    @Test
    void with_tls_browsers_are_told_to_stay_with_it() {
        assertThat(told("--base-url=https://konference.example.dk"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(told("--base-url=http://localhost")).isEqualTo("null");
    }

    @Test
    void whom_to_write_to_stands_where_it_is_looked_for(@TempDir Path folder) {
        assertThat(Running.browser().get("/.well-known/security.txt").statusCode()).isEqualTo(404);
        var words =
                List.of(
                        "--data",
                        folder.toString(),
                        "--port",
                        "0",
                        "--security-contact",
                        "sikkerhed@example.dk");
        try (var server = Server.start(Settings.of(words, Map.of()))) {
            var answer = Running.browser(server).get("/.well-known/security.txt");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualToIgnoringCase("text/plain;charset=utf-8");
            assertThat(answer.body())
                    .contains("Contact: mailto:sikkerhed@example.dk\n", "Canonical: http");
            var expires = Pattern.compile("Expires: (\\S+)").matcher(answer.body());
            assertThat(expires.find()).isTrue();
            assertThat(Instant.parse(expires.group(1)))
                    .isAfter(server.clock().instant().plus(Duration.ofDays(170)))
                    .isBefore(server.clock().instant().plus(Duration.ofDays(365)));
        }
    }

    private static String told(String setting) {
        var response = new MockHttpServletResponse();
        new Headers(Settings.of(List.of(setting), Map.of())).protect(response);
        return String.valueOf(response.getHeader("Strict-Transport-Security"));
    }
}
