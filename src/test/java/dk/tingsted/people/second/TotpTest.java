package dk.tingsted.people.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotpTest {

    @Test
    void each_secret_is_another_of_160_bits() {
        var one = Totp.newSecret();
        assertThat(one).hasSize(20).isNotEqualTo(new byte[20]).isNotEqualTo(Totp.newSecret());
    }

    /// RFC 6238, appendix B, with the last six of its eight digits.
    @Test
    void the_codes_are_those_of_the_standard() {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        var codes =
                Map.of(
                        59L, "287082",
                        1111111109L, "081804",
                        1111111111L, "050471",
                        1234567890L, "005924",
                        2000000000L, "279037",
                        20000000000L, "353130");
        codes.forEach((second, code) ->
                assertThat(Totp.code(secret, second / 30)).as("%s", second).isEqualTo(code));
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        var secret = Totp.newSecret();
        var now = Instant.parse("2026-05-03T10:00:10Z");
        long step = now.getEpochSecond() / 30;
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.step(secret, Totp.code(secret, near), now)).hasValue(near);
        }
        assertThat(Totp.step(secret, Totp.code(secret, step - 2), now)).isEmpty();
        assertThat(Totp.step(secret, Totp.code(secret, step + 2), now)).isEmpty();
        assertThat(Totp.step(secret, "", now)).isEmpty();
        assertThat(Totp.step(secret, "æøå", now)).isEmpty();
    }

    /// RFC 4648, section 10.
    @Test
    void the_letters_are_those_of_the_standard() {
        var words = Map.of("", "", "f", "MY", "fo", "MZXQ", "foo", "MZXW6", "foobar", "MZXW6YTBOI");
        words.forEach((word, letters) ->
                assertThat(Totp.base32(word.getBytes(StandardCharsets.US_ASCII)))
                        .isEqualTo(letters));
    }

    @Test
    void a_code_for_the_drawer_is_the_same_however_it_is_typed() {
        var code = RecoveryCode.random();
        assertThat(code.text()).matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}");
        var typed = " " + code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(new RecoveryCode(typed).digest()).isEqualTo(code.digest());
    }
}
