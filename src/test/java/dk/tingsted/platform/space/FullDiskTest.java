package dk.tingsted.platform.space;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is to keep more room free than the disk has.
class FullDiskTest {

    @Test
    void everything_is_read_nothing_is_taken_in_and_the_organiser_is_told(@TempDir Path data) {
        var words = List.of("--data", data.toString(), "--port", "0", "--space-least", "9000000");
        try (var server = Server.start(Settings.of(words, Map.of()))) {
            var reader = Running.browser(server);
            assertThat(reader.get("/").statusCode()).isEqualTo(200);
            assertThat(reader.get("/livez").statusCode()).isEqualTo(200);
            var ready = reader.get("/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).startsWith("disk");

            var organiser = Running.browser(server);
            assertThat(organiser.post(server.organiser().getPath(), "").statusCode())
                    .isEqualTo(303);
            assertThat(organiser.get("/organiser").body())
                    .contains("Disken er fuld", "Alt kan læses");
            var refused = organiser.post("/organiser/import", "text=x");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            assertThat(refused.body())
                    .contains("Der kan ikke gemmes lige nu", "er ikke modtaget")
                    .contains("Nothing can be saved at the moment");
        }
    }
}
