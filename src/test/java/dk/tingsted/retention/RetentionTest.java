package dk.tingsted.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Found;
import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Retained.Kind;
import dk.tingsted.platform.backup.Snapshot;
import dk.tingsted.platform.db.Database;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Spans;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mark stands in all that people write and in all that is written about them. As time goes, it
/// is looked for in every row of every table and in every file of the data folder.
class RetentionTest {

    private static final int PEOPLE = 20;

    private final String mark = "zr" + UUID.randomUUID().toString().substring(0, 8);
    private final Running.Browser organiser = Running.organiser();
    private final Retention retention = Running.server().verbs(Retention.class);
    private final Conference conference =
            Registered.open(
                    null,
                    Registered.two(),
                    List.of(question(1, Question.Kind.TEXT), question(2, Question.Kind.FILE)));

    @BeforeEach
    void the_plan_has_been_there_to_see() {
        retention.look(conference, Running.server().clock().instant());
    }

    @Test
    void at_each_date_what_has_been_kept_long_enough_is_nowhere(@TempDir Path folder)
            throws Exception {
        everybodyWrites();
        assertThat(places(mark))
                .contains("registration", "outgoing", "invitation", "hall_question", "pass");
        assertThat(places(mark + "diet")).containsExactly("registration_needs");

        look(13);
        assertThat(places(mark + "diet")).isNotEmpty();
        look(14);
        assertThat(places(mark + "diet")).isEmpty();
        assertThat(places(mark + "door")).isEmpty();
        look(30);
        assertThat(places(mark + "asks")).isEmpty();
        assertThat(places(mark)).contains("registration", "outgoing", "invitation");
        look(90);
        assertThat(places(mark)).contains("registration", "outgoing").doesNotContain("invitation");
        look(180);
        assertThat(places(mark)).contains("registration").doesNotContain("outgoing");
        look(364);
        assertThat(places(mark)).contains("registration");
        look(365);
        assertThat(places(mark)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(inBackup(folder.resolve("after.backup"), mark)).isFalse();
        assertThat(inBackup(folder.resolve("after.backup2"), conference.slug().value())).isTrue();
        assertThat(organiser.get(at("/retention")).body())
                .contains(PEOPLE + " slettet", "Politiker, havde en plads: " + PEOPLE);
        Found.that(
                "P2",
                getClass(),
                "%d people who registered, were invited, asked, spoke and were let in: at 14, 30, 90, 180 and 365 days no mark of what was due in any of %d tables, nor at the end in any file or in a backup made then; counts remain"
                        .formatted(PEOPLE, tables().size()));
    }

    @Test
    void two_copies_forget_once() throws Exception {
        register(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks =
                    IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> look(365))).toList();
            for (var look : looks) {
                look.get();
            }
        }
        assertThat(retention.left(conference.id(), Kind.REGISTERED))
                .containsExactly(java.util.Map.entry("Politiker, havde en plads", 1));
        assertThat(retention.done(conference.id()))
                .filteredOn(one -> one.kind() == Kind.REGISTERED)
                .singleElement()
                .satisfies(one -> assertThat(one.many()).isEqualTo(1));
    }

    @Test
    void the_secretariat_chooses_within_limits_and_those_who_register_are_told() {
        assertThat(Running.browser().get(form()).body())
                .contains("mad og adgang bliver slettet af sig selv 14 dage efter konferencen");
        var refused = organiser.post(at("/retention"), "needs=61&registered=x%22%3E&letters=200");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Skriv et helt antal dage fra 0 til 60.",
                        "value=\"61\"",
                        "value=\"x&#34;>\"",
                        "value=\"200\"");
        assertThat(organiser.post(at("/retention"), "needs=7&letters=200").statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(at("/retention?did=saved")).body())
                .contains("Fristerne er gemt.", "value=\"7\"", "15. maj 2031");
        assertThat(Running.browser().get(form()).body())
                .contains("mad og adgang bliver slettet af sig selv 7 dage efter konferencen");
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        organiser.post(at("/retention"), "needs=61");
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start()) {
            for (var width : List.of(320, 1440)) {
                try (var page =
                        chromium.page(
                                width,
                                width == 320 ? ColorScheme.LIGHT : ColorScheme.DARK,
                                faults)) {
                    page.navigate(Running.server().organiser().toString());
                    page.locator("main button").click();
                    page.waitForURL("**/organiser");
                    page.navigate(Running.server().address() + at("/retention"));
                    faults.addAll(Chromium.faults(page));
                    page.screenshot(
                            new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(
                                            Path.of("target/screens/retention-" + width + ".png")));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private void everybodyWrites() {
        IntStream.range(0, PEOPLE).forEach(this::register);
        organiser.post(
                at("/invitations/new"),
                "name=Liste&text="
                        + encoded("navn;mail\nUlla " + mark + ";u" + mark + "@oestby.dk"));
        var list =
                organiser.post(
                        at("/invitations/new"),
                        "name=Byr%C3%A5d&text="
                                + encoded("navn;mail\nIb " + mark + ";ib" + mark + "@oestby.dk"));
        organiser.post(list.headers().firstValue("Location").orElseThrow(), "act=import");
        organiser.post(at("/invitations/letters"), "occasion=invitation&seen=1&days=7");
        organiser.post(at("/door"), "act=walk-in&name=Per+" + mark + "door");
        var id = conference.id().value();
        database(
                "insert into hall_question (conference, key, words, asker, asked_at) values (%d, gen_random_uuid(), 'Hvorfor?', 'Bo %sasks', now())"
                        .formatted(id, mark));
        database(
                "insert into person_address values (%d, 'ida', 'ida%s@example.dk', now(), 'Prøve')"
                        .formatted(id, mark));
        database(
                "insert into letter (conference, since, edition, person, name, subject, text, address, state) values (%d, 1, 2, 'ida', 'Ida %s', 'x', 'Kære Ida %s', 'ida%s@example.dk', 'waiting')"
                        .formatted(id, mark, mark, mark));
        database(
                "insert into speaker_note values (%d, 'ida', 'Jeg %s', now())".formatted(id, mark));
        database(
                "insert into slides (conference, item, person, speaker, name, kind, bytes, size, handed_at) values (%d, 'i1', 'ida', 'Ida %s', 'x.pdf', 'pdf', '\\x25', 1, now())"
                        .formatted(id, mark));
        database(
                "insert into pass (conference, purpose, person, name, digest, made_at, made_by) values (%d, 'speaker', 'ida', 'Ida %s', sha256('%s'), now(), 'Prøve')"
                        .formatted(id, mark, mark));
    }

    private void register(int number) {
        var form =
                new Multipart()
                        .field("key", UUID.randomUUID().toString())
                        .field("p0-name", "Ida " + mark + " " + (char) ('a' + number))
                        .field("p0-address", mark + number + "@oestby.dk")
                        .field("p0-group", "" + setup().groups().getFirst().id().value())
                        .field("p0-post", "Post " + mark)
                        .field("p0-diet", "Uden " + mark + "diet")
                        .field("p0-consent", "yes")
                        .field("p0-q" + questionId(0), "Svar " + mark)
                        .file(
                                "p0-q" + questionId(1),
                                mark + ".pdf",
                                "application/pdf",
                                ("%PDF-1.7 " + mark).getBytes(UTF_8))
                        .field("act", "send");
        assertThat(form.to(Running.browser(), form()).statusCode()).isEqualTo(303);
    }

    private void look(int days) {
        retention.look(conference, end().plus(Duration.ofDays(days)));
    }

    private Instant end() {
        return Running.server()
                .verbs(Spans.class)
                .of(conference.id())
                .orElseThrow()
                .end()
                .toInstant();
    }

    /// The tables that it stands in, as text or as bytes.
    private static List<String> places(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return tables().stream()
                .filter(table -> holds(table, text) || holds(table, bytes))
                .toList();
    }

    private static List<String> tables() {
        return client().sql(
                        "select tablename from pg_tables where schemaname = 'public' order by 1")
                .query((row, _) -> row.getString("tablename"))
                .list();
    }

    private static boolean holds(String table, String text) {
        return client().sql(
                        "select exists (select from %s t where position(? in t::text) > 0)"
                                .formatted(table))
                .param(text)
                .query(Boolean.class)
                .single();
    }

    /// Files of the data folder beside the database's own, whose pages keep what was deleted until
    /// they are used again, and logs.
    private Set<String> files() throws IOException {
        var found = new TreeSet<String>();
        try (var all = Files.walk(Path.of("target", "test-data"))) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/database/"))
                    .filter(this::holds)
                    .forEach(file -> found.add(file.toString()));
        }
        return found;
    }

    private boolean holds(Path file) {
        try {
            return new String(
                            Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean inBackup(Path file, String text) throws IOException {
        var address = Running.server().verbs(Database.class).address();
        Snapshot.write(address, file, Running.server().clock().instant());
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(part).readAllBytes();
                if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void database(String sql) {
        client().sql(sql).update();
    }

    private static JdbcClient client() {
        return Running.server().verbs(JdbcClient.class);
    }

    private static Question question(int number, Question.Kind kind) {
        return new Question(
                new QuestionId(-number),
                kind,
                Question.Purpose.OWN,
                "Spørgsmål " + number,
                null,
                null,
                false,
                List.of(),
                null);
    }

    private long questionId(int number) {
        return setup().questions().get(number).id().value();
    }

    private dk.tingsted.registration.Setup setup() {
        return Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private String form() {
        return "/" + conference.slug() + "/registration";
    }

    private String at(String path) {
        return "/organiser/" + conference.slug() + path;
    }
}
