package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.notes.Notes;
import dk.tingsted.notes.Subject;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What was noted down of those who spoke, typed in from the follow-up note that was sent out, by
/// two whom nobody has met.
final class DemoNotes {

    private static final List<String> WRITERS = List.of("Else Prøvesen", "Finn Prøvesen");

    private DemoNotes() {}

    /// @param text a line `# name` for each who speaks, below it her points
    static void take(Server server, Conference conference, String text, String by, Instant now) {
        var programme =
                server.verbs(Programmes.class)
                        .latestEdition(conference.id())
                        .orElseThrow()
                        .programme();
        var people = Arrays.stream(text.split("(?m)^# ")).filter(one -> !one.isBlank()).toList();
        for (int n = 0; n < people.size(); n++) {
            note(server, conference, programme, people.get(n), WRITERS.get(n % WRITERS.size()));
        }
        for (var writer : WRITERS) {
            var _ =
                    server.verbs(Passes.class)
                            .make(conference, Purpose.NOTES, key(writer), writer, by, now);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void note(
            Server server, Conference conference, Programme programme, String part, String by) {
        var name = part.lines().findFirst().orElse("").strip();
        var points = part.substring(part.indexOf('\n') + 1);
        var key = UUID.nameUUIDFromBytes((conference.slug() + " " + name).getBytes(UTF_8));
        programme.items().stream()
                .filter(item -> item.people().stream().anyMatch(one -> one.name().equals(name)))
                .findFirst()
                .ifPresent(item ->
                        server.verbs(Notes.class)
                                .note(conference, new Subject(item.id(), name), points, key, by));
    }
}
