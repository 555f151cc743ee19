package dk.tingsted.registration.planned;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Occasion;
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
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A conference that is still to come, and those who come.
public record Coming(Conference conference) {

    public static final Instant EARLY = Instant.parse("2026-01-04T08:00:00Z");

    private static final Instant CLOSES = Instant.parse("2032-01-01T12:00:00Z");

    /// Published, and open for registering.
    ///
    /// @param day »Onsdag den 21. april 2027«
    /// @param places null for as many as come
    public static Coming on(String day, @Nullable Integer places) {
        var text =
                """
                Temadag om lokale haver
                %s

                10.00 Velkomst
                12.30 Frokost
                15.00 Afslutning
                15.15 Tak for i dag
                """
                        .formatted(day);
        var programmes = Running.server().verbs(Programmes.class);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var upload = new Upload("haver.txt", bytes, UUID.randomUUID());
        var welcome = (Imported.Welcome) programmes.importDocument(upload, "Prøve", Instant.EPOCH);
        programmes.publish(welcome.conference(), Status.FINAL, "Prøve", Instant.EPOCH);
        return new Coming(welcome.conference()).opened(places);
    }

    private Coming opened(@Nullable Integer places) {
        var setups = Running.server().verbs(Setups.class);
        var group = new Group(new GroupId(-1), "Politiker", null, null, false, null);
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        Instant.EPOCH,
                        CLOSES,
                        CLOSES,
                        places,
                        Duration.ofDays(2),
                        true,
                        true,
                        List.of(group),
                        List.of(),
                        new Notice("Østby Kommune, Torvet 1", "a", "b", "c", "d", "e", "f", "g")),
                "Prøve",
                EARLY);
        setups.open(conference.id(), "Prøve", EARLY);
        return this;
    }

    /// By another edition, as if somebody had published it.
    void move(String from, String to) {
        database()
                .sql(
                        """
                        insert into edition (
                            conference, number, status, programme, published_at, published_by)
                        select conference, number + 1, status,
                            replace(programme::text, :from, :to)::jsonb, now(), 'Prøve'
                        from edition where conference = :conference order by number desc limit 1
                        """)
                .param("conference", conference.id().value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    public Registration comes(String name, Instant at) {
        return comes(name, Language.DANISH, at);
    }

    Registration comes(String name, Language language, Instant at) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        var applicant =
                new Applicant(
                        person(name), setup.groups().getFirst().id(), Map.of(), null, false, null);
        registrations()
                .register(
                        new Application(
                                UUID.randomUUID(),
                                conference,
                                null,
                                language,
                                true,
                                List.of(applicant)),
                        at);
        return registrations().of(conference.id()).getLast();
    }

    static Person person(String name) {
        var address = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@oestby.dk";
        return new Person(name, address, null, null, null, null);
    }

    static Registrations registrations() {
        return Running.server().verbs(Registrations.class);
    }

    /// The addresses that letters of an occasion are addressed to, once for each letter that is not
    /// withdrawn.
    List<String> got(Occasion occasion) {
        return database()
                .sql(
                        """
                        select address from outgoing
                        where conference = :conference and occasion = :occasion
                          and withdrawn_at is null order by address
                        """)
                .param("conference", conference.id().value())
                .param("occasion", occasion.name())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// What the one letter of an occasion says.
    String text(Occasion occasion) {
        return database()
                .sql(
                        """
                        select subject || E'\\n' || text || html from outgoing
                        where conference = :conference and occasion = :occasion
                        """)
                .param("conference", conference.id().value())
                .param("occasion", occasion.name())
                .query(String.class)
                .single();
    }

    public String at(String page) {
        return "/organiser/" + conference.slug() + page;
    }

    static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
