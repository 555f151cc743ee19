package dk.tingsted.workshops.choosing;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.ItemId;
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
import dk.tingsted.workshops.Objective;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A conference with three workshops side by side, and people who have a place at it.
record Gathered(Conference conference, Block block, List<Registration> people) {

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));
    private static final Notice NOTICE =
            new Notice("Østby Kommune, Torvet 1", "a", "b", "c", "d", "e", "f", "g");

    /// From one minute past midnight, so that one may go in at any time of the day.
    static Gathered today(int people) {
        return on(now().atZone(HERE).toLocalDate(), people);
    }

    static Gathered on(LocalDate day, int people) {
        var conference = published(day);
        open(conference);
        var block = plan(conference).blocks().getFirst();
        IntStream.rangeClosed(1, people).forEach(n -> register(conference, n));
        return new Gathered(conference, block, registrations().of(conference.id()));
    }

    static Instant now() {
        return Running.server().clock().instant();
    }

    static Rounds rounds() {
        return Running.server().verbs(Rounds.class);
    }

    static Registrations registrations() {
        return Running.server().verbs(Registrations.class);
    }

    private static Plan plan(Conference conference) {
        return rounds().plan(conference.id(), now()).orElseThrow();
    }

    private static Conference published(LocalDate day) {
        var text =
                """
                Temadag om diger
                %s

                00.01 Vælg en workshop om diger:
                Workshop 1: Diget i dag v/ Ida Prøve, digegreve, Østby Kommune
                Workshop 2: Vandet i morgen, højst 25 deltagere
                Workshop 3: Slusen om natten
                23.40-23.59 Afslutning
                """
                        .formatted(DATE.format(day));
        var programmes = Running.server().verbs(Programmes.class);
        var upload =
                new Upload("diger.txt", text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        var welcome = (Imported.Welcome) programmes.importDocument(upload, "Prøve", Instant.EPOCH);
        programmes.publish(welcome.conference(), Status.FINAL, "Prøve", Instant.EPOCH);
        return welcome.conference();
    }

    private static void open(Conference conference) {
        var setups = Running.server().verbs(Setups.class);
        var from = now().minus(Duration.ofDays(1));
        var to = now().plus(Duration.ofDays(1));
        var group = new Group(new GroupId(-1), "Alle", null, null, false, null);
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        from,
                        to,
                        to,
                        null,
                        Duration.ofDays(2),
                        true,
                        true,
                        List.of(group),
                        List.of(),
                        NOTICE),
                "Prøve",
                from);
        setups.open(conference.id(), "Prøve", from);
    }

    private static void register(Conference conference, int number) {
        var setups = Running.server().verbs(Setups.class);
        var group = setups.of(conference.id()).orElseThrow().groups().getFirst().id();
        var address = "deltager" + number + "@example.dk";
        var person = new Person("Anna Prøvesen " + number, address, null, null, null, null);
        registrations()
                .register(
                        new Application(
                                UUID.randomUUID(),
                                conference,
                                null,
                                Language.DANISH,
                                true,
                                List.of(new Applicant(person, group, Map.of(), null, false, null))),
                        now());
    }

    String slug() {
        return conference.slug().value();
    }

    String mine() {
        return "/" + slug() + "/registration/mine/workshops";
    }

    String organiser() {
        return "/organiser/" + slug() + "/workshops";
    }

    ItemId workshop(int number) {
        return block.workshops().get(number).id();
    }

    /// As a letter has it.
    String link(int person) {
        var secret = Secret.random();
        Running.server()
                .verbs(JdbcClient.class)
                .sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        values (:digest, :registration, now())
                        """)
                .param("digest", secret.digest())
                .param("registration", people.get(person).id().value())
                .update();
        return "/" + slug() + "/registration/mine/" + secret.text();
    }

    /// A browser in which somebody has opened her registration.
    Running.Browser entered(int person) {
        var browser = Running.browser();
        browser.post(link(person), "");
        return browser;
    }

    /// What every form of hers says.
    String form(int person, String rest) {
        return "registration="
                + people.get(person).id().value()
                + "&block="
                + block.id()
                + "&"
                + rest;
    }

    /// The form in which the round is set up.
    ///
    /// @param rest instead of what is usual
    String setup(String way, int places, String rest) {
        var p = block.id() + "-";
        var form =
                new StringBuilder("act=save&")
                        .append(p + "way=" + way + "&")
                        .append(p + "objective=sum&" + p + "held-back=0&")
                        .append(p + "minutes=10&" + p + "host-minutes=30");
        for (var item : block.workshops()) {
            form.append("&" + p + item.id() + "-places=" + places);
            form.append("&" + p + item.id() + "-room=Sal+" + item.id());
            form.append("&" + p + item.id() + "-address=https://moede.example.dk/" + item.id());
        }
        return form + rest;
    }

    /// Sets up its workshops, each with as many places.
    void save(Way way, int places, int heldBack) {
        save(way, Collections.nCopies(block.workshops().size(), places), heldBack);
    }

    void save(Way way, List<Integer> places, int heldBack) {
        rounds().save(
                        conference.id(),
                        block.id(),
                        terms(way, heldBack),
                        venues(places),
                        "Prøve",
                        now());
    }

    Choice seat(int person, ItemId workshop) {
        return new Choice(
                conference.id(),
                people.get(person).id(),
                block.id(),
                new Choice.Seat(workshop),
                now());
    }

    /// How many have a place in it, those who lead it aside.
    int load(int workshop) {
        return (int)
                rounds().placed(conference.id(), block.id()).values().stream()
                        .filter(one -> one.workshop().equals(workshop(workshop)))
                        .filter(one -> one.how() != Placed.How.HOST)
                        .count();
    }

    private static Terms terms(Way way, int heldBack) {
        var now = now();
        return new Terms(
                way,
                now.minusSeconds(60),
                now.plus(Duration.ofMinutes(30)),
                Objective.SUM,
                heldBack,
                false,
                10,
                30);
    }

    private List<Venue> venues(List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(n ->
                        new Venue(
                                workshop(n),
                                places.get(n),
                                null,
                                "https://moede.example.dk/" + workshop(n),
                                null))
                .toList();
    }
}
