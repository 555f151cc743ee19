package dk.tingsted.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.platform.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTest {

    @Test
    void with_tls_only_our_own_host_can_set_or_read_it() {
        assertThat(cookie("--base-url=https://konference.example.dk"))
                .startsWith("__Host-tingsted=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        Found.that(
                "S4",
                getClass(),
                "with TLS __Host-, Secure, HttpOnly, SameSite=Lax, Path=/, no Domain");
    }

    @Test
    void without_tls_browsers_would_refuse_that_name() {
        assertThat(cookie("--port=0")).startsWith("tingsted=").doesNotContain("Secure");
    }

    private static String cookie(String setting) {
        var settings = Settings.of(List.of(setting), Map.of());
        var request = new MockHttpServletRequest();
        request.setSecure(settings.secure());
        var response = new MockHttpServletResponse();
        new AccessRules()
                .cookie(settings)
                .writeCookieValue(new CookieValue(request, response, "0-0"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
