package dk.tingsted.registration.mine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Multipart;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.form.Registered;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Twenty people read all that is kept of them, each by her own link, and erase it one after the
/// other, beside twenty who do not.
class EverybodyErasesTest {

    private static final int PEOPLE = 20;

    private final String mark = "zp" + UUID.randomUUID().toString().substring(0, 8);
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference conference =
            Registered.open(null, Registered.two(), List.of(question()));

    @Test
    void each_gets_all_of_it_and_of_each_nothing_is_left() {
        IntStream.range(0, PEOPLE).forEach(n -> register("Bo Blivende " + letter(n), "bo" + n));
        var others = registrations.of(conference.id());
        var answers = registrations.answersOf(conference.id());
        for (int n = 0; n < PEOPLE; n++) {
            var own = mark + letter(n);
            register("Ida " + own, own);
            var browser = entered(own);
            assertThat(browser.get(at("/extract.json")).body())
                    .contains(
                            "Ida " + own,
                            own + "@oestby.dk",
                            "Post " + own,
                            "Uden " + own,
                            "Svar " + own,
                            "Politiker");
            assertThat(browser.get(at("/extract")).body()).contains("Uden " + own, "Svar " + own);
            browser.post(at(""), "act=erase&registration=" + hers(own).id().value());
            assertThat(browser.get(at("/extract")).statusCode()).isEqualTo(404);
            assertThat(places(own)).isEmpty();
        }
        assertThat(registrations.of(conference.id())).isEqualTo(others);
        assertThat(registrations.answersOf(conference.id())).isEqualTo(answers);
        Found.that(
                "P3",
                getClass(),
                "%d people: each one's extract holds name, address, answers and needs; erased by herself, no mark of her in any table; the %d others as they were"
                        .formatted(PEOPLE, PEOPLE));
    }

    private void register(String name, String own) {
        var sent =
                new Multipart()
                        .field("key", UUID.randomUUID().toString())
                        .field("p0-name", name)
                        .field("p0-address", own + "@oestby.dk")
                        .field("p0-group", "" + setup().groups().getFirst().id().value())
                        .field("p0-post", "Post " + own)
                        .field("p0-diet", "Uden " + own)
                        .field("p0-consent", "yes")
                        .field("p0-q" + setup().questions().getFirst().id().value(), "Svar " + own)
                        .field("act", "send")
                        .to(Running.browser(), "/" + conference.slug() + "/registration");
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private Registration hers(String own) {
        return registrations.of(conference.id()).stream()
                .filter(one -> one.person().address().startsWith(own))
                .findFirst()
                .orElseThrow();
    }

    private Running.Browser entered(String own) {
        var text =
                database()
                        .sql("select text from outgoing where conference = ? and address = ?")
                        .param(conference.id().value())
                        .param(own + "@oestby.dk")
                        .query(String.class)
                        .single();
        var link = Pattern.compile("/registration/mine/[A-Za-z0-9_-]{43}").matcher(text);
        assertThat(link.find()).isTrue();
        var browser = Running.browser();
        browser.post("/" + conference.slug() + link.group(), "");
        return browser;
    }

    private static List<String> places(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        return database()
                .sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query((row, _) -> row.getString("tablename"))
                .list()
                .stream()
                .filter(table -> holds(table, text) || holds(table, bytes))
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

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }

    private String at(String path) {
        return "/" + conference.slug() + "/registration/mine" + path;
    }

    private Setup setup() {
        return Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
    }

    private static Question question() {
        return new Question(
                new QuestionId(-1),
                Question.Kind.TEXT,
                Question.Purpose.OWN,
                "Spørgsmål",
                null,
                null,
                false,
                List.of(),
                null);
    }

    private static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
