package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.Settings;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Standing;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir Path folder;

    @Test
    void every_programme_is_read_published_and_still_there_the_next_time() {
        var settings = Settings.of(List.of("--data", folder.toString(), "--port", "0"), Map.of());
        for (int start = 0; start < 2; start++) {
            try (var server = Server.start(settings)) {
                DemoConferences.bringTo(server);
                var conferences = server.verbs(Conferences.class).all();
                assertThat(conferences).hasSize(4);
                assertThat(conferences.stream().filter(one -> hasPlaces(server, one))).hasSize(2);
                assertThat(conferences)
                        .allSatisfy(conference ->
                                assertThat(server.verbs(Programmes.class).editions(conference.id()))
                                        .hasSize(1));
            }
        }
    }

    private static boolean hasPlaces(Server server, Conference conference) {
        var people = server.verbs(Registrations.class).of(conference.id());
        return people.stream().filter(one -> one.standing() instanceof Standing.Expected).count()
                > 70;
    }

    @Test
    void a_second_server_on_the_same_folder_is_told_so() {
        var arguments = List.of("--data", folder.toString(), "--port", "0");
        try (var _ = Server.start(Settings.of(arguments, Map.of()))) {
            var said = new ByteArrayOutputStream();
            var console =
                    new Console(
                            new PrintStream(said, true, StandardCharsets.UTF_8),
                            new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(Serve.run(arguments, console)).isEqualTo(Commands.UNUSABLE);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("En anden Tingsted kører");
        }
    }
}
