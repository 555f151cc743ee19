package dk.tingsted.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.programme.Versions;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A conference that people have registered for, published again and again.
public final class Attended {

    public static final String PROGRAMME =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031
            Sted: Østby Rådhus, Torvet 1, 9999 Østby

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            13.30 Rundtur
            Ved Eva Eksempel, landskabsarkitekt, Østby Kommune
            15.00 Afslutning
            """;

    private static final Running.Browser ORGANISER = Running.organiser();

    private Attended() {}

    public static Conference conference() {
        var programmes = Running.server().verbs(Programmes.class);
        var welcome =
                (Imported.Welcome) programmes.importDocument(upload(PROGRAMME), "Prøve", before());
        programmes.publish(welcome.conference(), Status.FINAL, "Prøve", before());
        open(welcome.conference());
        return welcome.conference();
    }

    /// The next edition, out now.
    public static void publish(Conference conference, String text) {
        var now = Running.server().clock().instant();
        Running.server().verbs(Versions.class).propose(conference, upload(text), "Prøve", now);
        ORGANISER.post("/organiser/" + conference.slug() + "/version/accept", "difference=all");
        ORGANISER.post("/organiser/" + conference.slug() + "/version/use", "");
        Running.server().verbs(Programmes.class).publish(conference, Status.FINAL, "Prøve", now);
    }

    /// An hour ago; each at her own address, see [#address].
    public static void register(Conference conference, Language language, String... names) {
        register(conference, language, before(), names);
    }

    public static void register(
            Conference conference, Language language, Instant at, String... names) {
        var group =
                Running.server()
                        .verbs(Setups.class)
                        .of(conference.id())
                        .orElseThrow()
                        .groups()
                        .getFirst()
                        .id();
        var people =
                Arrays.stream(names)
                        .map(name ->
                                new Applicant(
                                        new Person(name, address(name), null, null, null, null),
                                        group,
                                        Map.of(),
                                        null,
                                        false,
                                        null))
                        .toList();
        Running.server()
                .verbs(Registrations.class)
                .register(
                        new Application(
                                UUID.randomUUID(), conference, null, language, false, people),
                        at);
    }

    public static String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "")
                + "@vestby.example.dk";
    }

    private static Instant before() {
        return Running.server().clock().instant().minus(Duration.ofHours(1));
    }

    private static void open(Conference conference) {
        var setups = Running.server().verbs(Setups.class);
        var now = Running.server().clock().instant();
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(30)),
                        now.plus(Duration.ofDays(30)),
                        null,
                        Duration.ofDays(2),
                        false,
                        false,
                        List.of(new Group(new GroupId(-1), "Alle", null, null, false, null)),
                        List.of(),
                        new Notice("Østby Kommune", "a", "b", "c", "d", "e", "f", "g")),
                "Prøve",
                now);
        setups.open(conference.id(), "Prøve", now.minus(Duration.ofDays(1)));
    }

    private static Upload upload(String text) {
        return new Upload("haver.txt", text.getBytes(UTF_8), UUID.randomUUID());
    }
}
