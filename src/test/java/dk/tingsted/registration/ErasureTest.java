package dk.tingsted.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.form.Registered;
import java.net.URLEncoder;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever is erased is nowhere: every row of every table is searched for her.
class ErasureTest {

    /// Stands in her name, her addresses and all that she writes, and nowhere else.
    private final String marker = "zq" + UUID.randomUUID().toString().substring(0, 8);

    private final Running.Browser organiser = Running.organiser();
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference conference =
            Registered.open(
                    null,
                    Registered.two(),
                    List.of(question(1, Kind.TEXT), question(2, Kind.FILE)));

    @Test
    void nothing_of_somebody_remains_but_that_she_was_there_and_that_letters_went() {
        invite();
        decline();
        register();
        var hers = found();
        change(hers);
        registerAgain();
        answered();
        var letters = letters(hers);
        assertThat(places()).contains("registration", "outgoing", "invitation", "application");
        organiser.post(at("/participants/" + hers.id().value() + "/erase"), "");
        assertThat(places()).isEmpty();
        assertThat(letters(hers)).isEqualTo(letters).contains("RECEIPT", "CHANGED");
        assertThat(registrations.of(conference.id()))
                .extracting(one -> one.person().name())
                .containsExactly("Bo Prøve");
        assertThat(registrations.extract(hers.id()).registration().group().value())
                .isEqualTo(group());
    }

    @Test
    void the_secretariat_sees_that_an_erased_letter_went_and_no_more() {
        register();
        var hers = found();
        organiser.post(at("/participants/" + hers.id().value() + "/erase"), "");
        var outbox = organiser.get(at("/outbox"));
        assertThat(outbox.body()).contains("Slettet", "Kvittering").doesNotContain(marker);
        var letter = Pattern.compile("outbox/(\\d+)\">Slettet").matcher(outbox.body());
        assertThat(letter.find()).isTrue();
        var page = organiser.get(at("/outbox/" + letter.group(1)));
        assertThat(page.body()).contains("slettet").doesNotContain(marker, "<iframe");
    }

    private void invite() {
        var list =
                organiser.post(
                        at("/invitations/new"),
                        form(
                                Map.of(
                                        "name",
                                        "Byråd",
                                        "text",
                                        "navn;mail;organisation\nIda "
                                                + marker
                                                + ";"
                                                + address()
                                                + ";Råd "
                                                + marker)));
        organiser.post(list.headers().firstValue("Location").orElseThrow(), "act=import");
        organiser.post(at("/invitations/letters"), "occasion=invitation&seen=1&days=7");
    }

    private void decline() {
        var path = "/" + conference.slug() + "/invitation/" + secret();
        Running.browser().get(path);
        Running.browser().post(path + "/decline", "word=Fordi+" + marker);
    }

    private String secret() {
        var text =
                database()
                        .sql("select text from outgoing where conference = ? and address = ?")
                        .param(conference.id().value())
                        .param(address())
                        .query(String.class)
                        .single();
        var link = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /// Herself and a colleague, with her own address for the receipt of both.
    private void register() {
        var form =
                new Multipart()
                        .field("key", UUID.randomUUID().toString())
                        .field("filler", address())
                        .field("person", "0")
                        .field("person", "1")
                        .field("p1-name", "Bo Prøve")
                        .field("p1-address", "bo@oestby.dk")
                        .field("p1-group", "" + group())
                        .field("act", "send");
        hers(form);
        assertThat(form.to(Running.browser(), form()).statusCode()).isEqualTo(303);
    }

    private void hers(Multipart form) {
        var file = ("%PDF-1.7 " + marker).getBytes(UTF_8);
        form.field("p0-name", "Ida " + marker)
                .field("p0-address", address())
                .field("p0-group", "" + group())
                .field("p0-post", "Post " + marker)
                .field("p0-organisation", "Råd " + marker)
                .field("p0-diet", "Uden " + marker)
                .field("p0-accessibility", "Med " + marker)
                .field("p0-consent", "yes")
                .field("p0-q" + question(0), "Svar " + marker)
                .file("p0-q" + question(1), marker + ".pdf", "application/pdf", file);
    }

    /// Another name and another address, so that both have stood there.
    private void change(Registration hers) {
        var was = hers.person();
        var ny =
                new Person(
                        "Ny " + marker,
                        "ny-" + address(),
                        null,
                        was.post(),
                        was.organisation(),
                        was.municipality());
        var change =
                new Change(
                        ny,
                        registrations.answers(hers.id()),
                        registrations.needs(hers.id()).orElseThrow(),
                        true);
        registrations.change(
                hers.id(), change, new By.Herself(), Running.server().clock().instant());
    }

    /// Gets her a letter that says so.
    private void registerAgain() {
        Running.browser()
                .post(
                        form(),
                        "act=send&key="
                                + UUID.randomUUID()
                                + "&p0-name=Ida&p0-address=ny-"
                                + address()
                                + "&p0-group="
                                + group());
    }

    /// As mail servers answer: with the address in it.
    private void answered() {
        database()
                .sql(
                        """
                        update outgoing set sent_at = now(), answer = '250 ok <' || address || '>'
                        where conference = ? and occasion in ('RECEIPT', 'CHANGED')
                        """)
                .param(conference.id().value())
                .update();
    }

    private Registration found() {
        return registrations.of(conference.id()).getFirst();
    }

    /// What is known of the letters about her, without a word of them.
    private List<String> letters(Registration hers) {
        return database()
                .sql("select occasion from outgoing where conference = ? and about = ? order by id")
                .param(conference.id().value())
                .param("registration:" + hers.id().value())
                .query((row, _) -> row.getString("occasion"))
                .list();
    }

    /// The tables that she is in.
    private List<String> places() {
        var bytes = HexFormat.of().formatHex(marker.getBytes(UTF_8));
        return database()
                .sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query((row, _) -> row.getString("tablename"))
                .list()
                .stream()
                .filter(table -> holds(table, marker) || holds(table, bytes))
                .toList();
    }

    private static boolean holds(String table, String text) {
        return database()
                .sql(
                        "select exists (select from %s t where position(? in t::text) > 0)"
                                .formatted(table))
                .param(text)
                .query(Boolean.class)
                .single();
    }

    private static Question question(int number, Kind kind) {
        return new Question(
                new QuestionId(-number),
                kind,
                Purpose.OWN,
                "Spørgsmål " + number,
                null,
                null,
                false,
                List.of(),
                null);
    }

    private long question(int number) {
        return setup().questions().get(number).id().value();
    }

    private long group() {
        return setup().groups().getFirst().id().value();
    }

    private Setup setup() {
        return Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
    }

    private String address() {
        return marker + "@oestby.dk";
    }

    private String form() {
        return "/" + conference.slug() + "/registration";
    }

    private String at(String path) {
        return "/organiser/" + conference.slug() + path;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
