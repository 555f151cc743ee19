package dk.tingsted.registration.form;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        return published(Running.server());
    }

    private static Conference published(Server server) {
        var programmes = server.verbs(Programmes.class);
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
        return open(Running.server(), places, groups, questions);
    }

    /// The same in another program.
    public static Conference open(
            Server server, @Nullable Integer places, List<Group> groups, List<Question> questions) {
        var now = server.clock().instant();
        return open(
                server,
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
        return open(Running.server(), places, groups, questions, opens, closes);
    }

    private static Conference open(
            Server server,
            @Nullable Integer places,
            List<Group> groups,
            List<Question> questions,
            Instant opens,
            Instant closes) {
        var conference = published(server);
        var setups = server.verbs(Setups.class);
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

    static Question question(String text) {
        return new Question(
                new QuestionId(-1),
                Question.Kind.YES_NO,
                Question.Purpose.OWN,
                text,
                null,
                null,
                true,
                List.of(),
                null);
    }

    /// With these groups beside those that are there.
    static void keep(Conference conference, List<Group> more) {
        var setups = Running.server().verbs(Setups.class);
        var was = setups.of(conference.id()).orElseThrow();
        var groups = Stream.concat(was.groups().stream(), more.stream()).toList();
        setups.save(was.with(groups, was.questions()), "Prøve", Running.server().clock().instant());
    }

    /// Sets the limit that all groups share.
    public static void limit(Conference conference, int places) {
        var setups = Running.server().verbs(Setups.class);
        var was = setups.of(conference.id()).orElseThrow();
        var moved =
                new Setup(
                        was.conference(),
                        was.openedAt(),
                        was.opensAt(),
                        was.closesAt(),
                        was.changesUntil(),
                        places,
                        was.offerLasts(),
                        was.asksNeeds(),
                        was.asksForList(),
                        was.groups(),
                        was.questions(),
                        was.notice());
        setups.save(moved, "Prøve", Running.server().clock().instant());
    }

    /// One more person with a place, from that municipality.
    public static Registration somebody(Conference conference, String name, String municipality) {
        var group =
                Running.server()
                        .verbs(Setups.class)
                        .of(conference.id())
                        .orElseThrow()
                        .groups()
                        .getFirst();
        var address = UUID.randomUUID() + "@example.dk";
        var person = new Person(name, address, null, null, null, municipality);
        var applicant = new Applicant(person, group.id(), Map.of(), null, true, null);
        var registrations = Running.server().verbs(Registrations.class);
        registrations.register(
                new Application(
                        UUID.randomUUID(),
                        conference,
                        null,
                        Language.DANISH,
                        true,
                        List.of(applicant)),
                Running.server().clock().instant());
        return registrations.of(conference.id()).getLast();
    }

    static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }

    public static long id(Conference conference, int group) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        return setup.groups().get(group).id().value();
    }
}
