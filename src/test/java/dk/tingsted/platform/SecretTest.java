package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void a_secret_is_256_bits_that_come_once_and_stand_in_an_address() {
        var seen = new HashSet<String>();
        IntStream.range(0, 1_000)
                .mapToObj(_ -> Secret.random().text())
                .forEach(text -> {
                    assertThat(text).matches("[A-Za-z0-9_-]{43}");
                    assertThat(seen.add(text)).isTrue();
                });
    }

    @Test
    void what_is_kept_of_it_is_its_digest_and_what_is_told_of_it_is_nothing() {
        var secret = new Secret("abc");
        assertThat(HexFormat.of().formatHex(secret.digest()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(secret).hasToString("Secret");
    }
}
