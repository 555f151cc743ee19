package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.platform.MailServer.Login;
import dk.tingsted.platform.MailServer.Tls;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void an_address_says_all_that_is_needed() {
        assertThat(
                        of(
                                "smtp://kon%40f:p%3A%2Fw@mail.example.dk?from=k@example.dk&name=Sekretariatet"))
                .isEqualTo(
                        new MailServer(
                                "mail.example.dk",
                                587,
                                new Login("kon@f", "p:/w"),
                                Tls.REQUIRED,
                                "k@example.dk",
                                "Sekretariatet",
                                600,
                                Duration.ofSeconds(30),
                                null));
        var other = of("smtps://mail.example.dk?from=k@example.dk&rate=30&timeout=5");
        assertThat(List.of(other.port(), other.tls(), other.perMinute(), other.patience()))
                .containsExactly(465, Tls.AT_ONCE, 30, Duration.ofSeconds(5));
        assertThat(of("smtp://localhost:25?from=k@example.dk&tls=none").tls()).isEqualTo(Tls.NONE);
    }

    @Test
    void what_cannot_be_used_is_refused_without_telling_the_password() {
        for (var wrong :
                List.of(
                        "http://mail.example.dk?from=k@example.dk",
                        "smtp://u:hemmelig@mail.example.dk",
                        "smtp://u:hemmelig@mail.example.dk?from=k@example.dk&tls=maybe",
                        "smtp://u:hemmelig@mail.example.dk?from=k@example.dk&tsl=required",
                        "smtp://u:hemmelig@mail.example.dk?from=k%0D%0ABcc:x@example.dk",
                        "smtp://u:hemmelig@mail.example.dk?from=k@example.dk&rate=0",
                        "smtp://hemmelig@mail.example.dk?from=k@example.dk",
                        "smtp:// hemmelig")) {
            assertThatThrownBy(() -> of(wrong))
                    .as(wrong)
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining("TINGSTED_SMTP_URL")
                    .hasMessageNotContaining("hemmelig");
        }
        assertThat(of("smtp://u:hemmelig@mail.example.dk?from=k@example.dk").toString())
                .doesNotContain("hemmelig");
    }

    @Test
    void a_clock_that_is_set_and_a_mail_server_for_the_world_do_not_go_together() {
        assertThatThrownBy(() -> settings("mail.example.dk"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("TINGSTED_CLOCK");
        for (var here : List.of("localhost", "127.0.0.1", "[::1]")) {
            assertThat(settings(here).mail()).isNotNull();
        }
        assertThatThrownBy(() -> settings("127.evil.example")).isInstanceOf(Unusable.class);
    }

    @Test
    void a_signature_needs_key_selector_and_domain() {
        assertThat(Dkim.of(null, null, null)).isEmpty();
        assertThatThrownBy(() -> Dkim.of("key.pem", null, "example.dk"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("TINGSTED_DKIM_SELECTOR");
        assertThatThrownBy(() -> Dkim.of("target/no-such.pem", "brev", "example.dk"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("no-such.pem");
    }

    private static MailServer of(String url) {
        return MailServer.of(url, Optional.empty());
    }

    private static Settings settings(String host) {
        return Settings.of(
                List.of(),
                Map.of(
                        "TINGSTED_CLOCK",
                        "+PT1H",
                        "TINGSTED_SMTP_URL",
                        "smtp://" + host + "?from=k@example.dk"));
    }
}
