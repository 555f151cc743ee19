package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.platform.time.Clocks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void an_option_wins_over_the_environment() {
        var environment =
                Map.of(
                        "TINGSTED_DATA", "/srv/tingsted",
                        "TINGSTED_PORT", "9000",
                        "TINGSTED_BASE_URL", "https://Konference.example.dk/");
        assertThat(Settings.of(List.of("--port=0"), environment))
                .isEqualTo(
                        new Settings(
                                Path.of("/srv/tingsted"),
                                0,
                                null,
                                URI.create("https://konference.example.dk"),
                                null,
                                null,
                                null,
                                null,
                                Set.of(),
                                Upkeep.USUAL));
    }

    @Test
    void a_file_in_the_data_folder_says_what_nothing_else_says(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("tingsted.properties"),
                "# Havnen\nTINGSTED_PORT = 9000\nTINGSTED_BASE_URL=https://haven.example.dk\n");
        var data = "--data=" + folder;
        assertThat(Settings.of(List.of(data), Map.of("TINGSTED_BASE_URL", "http://localhost")))
                .isEqualTo(
                        new Settings(
                                folder,
                                9000,
                                null,
                                URI.create("http://localhost"),
                                null,
                                null,
                                null,
                                null,
                                Set.of(),
                                Upkeep.USUAL));
        assertThat(Settings.of(List.of(data, "--port", "1"), Map.of()).port()).isEqualTo(1);
    }

    @Test
    void a_proxy_is_named_by_its_network_address() {
        assertThat(Settings.of(List.of("--proxy=10.0.0.2, ::1"), Map.of()).proxies())
                .containsExactlyInAnyOrder("10.0.0.2", "0:0:0:0:0:0:0:1");
        assertThatThrownBy(() -> Settings.of(List.of("--proxy=proxy.example.dk"), Map.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("»proxy.example.dk«");
    }

    @Test
    void a_name_in_the_file_that_is_no_setting_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tingsted.properties"), "TINGSTED_PROT=9000");
        assertThatThrownBy(() -> Settings.of(List.of("--data=" + folder), Map.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("»TINGSTED_PROT«")
                .hasMessageContaining("TINGSTED_PORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=65536",
                "--port=-1",
                "--port=x",
                "--base-url=konference.example.dk",
                "--base-url=ftp://example.dk",
                "--base-url=https://example.dk/sti",
                "--base-url=https://user@example.dk",
                "--database-url=postgres://db",
                "--colour=red",
                "data",
                "--data"
            })
    void what_cannot_be_used_is_refused_in_words(String argument) {
        assertThatThrownBy(() -> Settings.of(List.of(argument), Map.of()))
                .isInstanceOf(Unusable.class)
                .hasMessageMatching("(?s).{20,}");
    }

    @Test
    void a_set_clock_begins_where_it_is_told() {
        var real = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        assertThat(Clocks.set("2021-05-11T16:30:00+02:00", real).instant())
                .isEqualTo(Instant.parse("2021-05-11T14:30:00Z"));
        assertThat(Clocks.set("+PT1H", real).instant())
                .isEqualTo(Instant.parse("2026-01-01T13:00:00Z"));
        assertThatThrownBy(() -> Clocks.set("i morgen", real)).isInstanceOf(Unusable.class);
    }
}
