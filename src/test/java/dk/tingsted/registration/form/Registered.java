package dk.tingsted.registration.form;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Conferences that are published and can be registered for.
public final class Registered {

    static final String PROGRAMME =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            15.00 Afslutning
            """;

    private Registered() {}

    public static Conference published() {
        var programmes = Running.server().verbs(Programmes.class);
        var upload =
                new Upload(
                        "haver.txt", PROGRAMME.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        var welcome = (Imported.Welcome) programmes.importDocument(upload, "Prøve", Instant.EPOCH);
        programmes.publish(welcome.conference(), Status.FINAL, "Prøve", Instant.EPOCH);
        return welcome.conference();
    }

    /// Open from yesterday until tomorrow.
    ///
    /// @param places for all; null for as many as come
    public static Conference open(
            @Nullable Integer places, List<Group> groups, List<Question> questions) {
        var now = Running.server().clock().instant();
        return open(
                places,
                groups,
                questions,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1)));
    }

    static Conference open(
            @Nullable Integer places,
            List<Group> groups,
            List<Question> questions,
            Instant opens,
            Instant closes) {
        var conference = published();
        var setups = Running.server().verbs(Setups.class);
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        opens,
                        closes,
                        closes,
                        places,
                        Duration.ofDays(2),
                        true,
                        true,
                        groups,
                        questions,
                        new Notice("Østby Kommune, Torvet 1", "a", "b", "c", "d", "e", "f", "g")),
                "Prøve",
                opens);
        setups.open(conference.id(), "Prøve", opens);
        return conference;
    }

    public static Group group(int number, String name, @Nullable Integer places) {
        return new Group(new GroupId(-number), name, null, places, false, null);
    }

    public static List<Group> two() {
        return List.of(group(1, "Politiker", null), group(2, "Udstiller", 1));
    }

    static long id(Conference conference, int group) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        return setup.groups().get(group).id().value();
    }
}
