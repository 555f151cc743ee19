package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What somebody tries who means harm and can write any request.
class AttackTest {

    private final Running.Browser organiser = Running.organiser();
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference mine = conference();
    private final Conference other = conference();

    @Test
    void a_word_where_a_number_belongs_is_refused_and_is_nobodys_trouble() {
        var start = "/organiser/" + mine.slug();
        for (var path :
                List.of(
                        start + "/outbox?page=x",
                        start + "/invitations?from=x",
                        start + "/invitations?many=9999999999",
                        start + "/invitations/letters?days=x",
                        start + "/invitations/letters?chosen=1%27--",
                        start + "/participants?group=x",
                        start + "/participants?%09=1")) {
            assertThat(organiser.get(path).statusCode()).as(path).isIn(200, 400);
        }
        assertThat(organiser.get(start + "/invitations/letters?chosen=%20,").statusCode())
                .isEqualTo(200);
        assertThat(organiser.post("/organiser/import", "key=x&text=y").statusCode()).isEqualTo(400);
        assertThat(Running.browser().post("/login", "address=a%00@oestby.dk").statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_belongs_to_another_conference_is_not_there() {
        var ida = registered(other, "ida@oestby.dk");
        var letter = letter(other);
        var start = "/organiser/" + mine.slug();
        for (var path :
                List.of(
                        "/participants/" + ida.id().value(),
                        "/participants/" + ida.id().value() + "/files/" + question(other),
                        "/outbox/" + letter,
                        "/outbox/" + letter + "/html")) {
            assertThat(organiser.get(start + path).statusCode()).as(path).isEqualTo(404);
        }
        var forms =
                Map.of(
                        "/participants/" + ida.id().value() + "/erase",
                        "",
                        "/participants/" + ida.id().value() + "/withdraw",
                        "reason=x",
                        "/participants/" + ida.id().value() + "/link",
                        "",
                        "/outbox/" + letter,
                        "act=withdraw",
                        "/registration/questions/" + question(other),
                        "q" + question(other) + "-text=Taget",
                        "/registration/groups",
                        "act=remove:" + setup(other).groups().getFirst().id().value());
        var before = setup(other);
        forms.forEach((path, form) -> organiser.post(start + path, form));
        assertThat(setup(other)).isEqualTo(before);
        assertThat(registrations.of(other.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person().name()).isEqualTo("Ida Prøve");
                    assertThat(one.standing()).isInstanceOf(Standing.Expected.class);
                });
        assertThat(
                        database(
                                "select count(*) from outgoing where id = ? and withdrawn_at is null",
                                letter))
                .isOne();
    }

    @Test
    void a_form_sends_what_it_has_and_nothing_else() {
        registered(
                mine,
                "ida@oestby.dk",
                "&id=7&standing=withdrawn&erased_at=2031-01-01&made_at=1999-01-01&conference="
                        + other.id().value()
                        + "&role=administrator&p0-standing=waiting&p0-phone=12345678&p0-id=9");
        assertThat(registrations.of(other.id())).isEmpty();
        assertThat(registrations.of(mine.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.standing()).isInstanceOf(Standing.Expected.class);
                    assertThat(one.person().phone()).isNull();
                });
        Found.that(
                "S13", getClass(), "ten fields that the form does not have: nothing came of them");
    }

    @Test
    void of_a_field_that_comes_twice_the_first_counts_everywhere() {
        var ida = registered(mine, "ida@oestby.dk", "&p0-address=bo@oestby.dk&p0-name=Bo");
        assertThat(ida.person().name() + " " + ida.person().address())
                .isEqualTo("Ida Prøve ida@oestby.dk");
        assertThat(letters("bo@oestby.dk")).isZero();
        assertThat(letters("ida@oestby.dk")).isOne();
    }

    @Test
    void no_form_of_ours_is_taken_from_another_site() {
        var wrong = new ArrayList<String>();
        var forms = forms().toList();
        for (var path : forms) {
            for (var header :
                    List.of(
                            List.of("Sec-Fetch-Site", "cross-site"),
                            List.of("Sec-Fetch-Site", "same-site"),
                            List.of("Origin", "https://ond.example"),
                            List.of("Origin", "null"),
                            List.of("X-Nothing", "said"))) {
                var request =
                        organiser
                                .request(path)
                                .header(header.getFirst(), header.getLast())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("act=save"));
                var status = organiser.send(request).statusCode();
                if (status != 403) {
                    wrong.add(path + " " + header + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        Found.that(
                "S5",
                getClass(),
                "%d unsafe routes, each sent from elsewhere in five ways: all refused"
                        .formatted(forms.size()));
    }

    @Test
    void a_file_that_was_handed_in_is_only_ever_a_file() {
        var page = "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        new Multipart()
                .field("key", UUID.randomUUID().toString())
                .field("act", "send")
                .field("p0-name", "Ida Prøve")
                .field("p0-address", "ida@oestby.dk")
                .file("p0-q" + question(mine), "../../<b>\"x\".pdf", "text/html", page)
                .to(Running.browser(), "/" + mine.slug() + "/registration");
        var ida = registrations.of(mine.id()).getFirst();
        var file =
                organiser.get(
                        "/organiser/%s/participants/%d/files/%d"
                                .formatted(mine.slug(), ida.id().value(), question(mine)));
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment;")
                .doesNotContain("/", "\"x");
        assertThat(file.headers().allValues("Content-Security-Policy")).contains("sandbox");
    }

    private static Conference conference() {
        return Registered.open(
                null,
                List.of(Registered.group(1, "Politiker", null)),
                List.of(
                        new Question(
                                new QuestionId(-1),
                                Kind.FILE,
                                Purpose.OWN,
                                "Slides",
                                null,
                                null,
                                false,
                                List.of(),
                                null)));
    }

    private Registration registered(Conference conference, String address) {
        return registered(conference, address, "");
    }

    private Registration registered(Conference conference, String address, String more) {
        Running.browser()
                .post(
                        "/" + conference.slug() + "/registration",
                        "act=send&key="
                                + UUID.randomUUID()
                                + "&p0-name=Ida+Pr%C3%B8ve&p0-address="
                                + address
                                + more);
        return registrations.of(conference.id()).getFirst();
    }

    /// Every address that takes a form, with something in each of its holes.
    private Stream<String> forms() {
        return Running.server()
                .verbs(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getPatternValues().stream())
                .map(path ->
                        path.replaceAll("\\{slug[^}]*}", mine.slug().value())
                                .replaceAll("\\{\\w+(:[^{}]*(\\{[^}]*}[^{}]*)?)?}", "999999"))
                .sorted();
    }

    private long question(Conference conference) {
        return setup(conference).questions().getFirst().id().value();
    }

    private static Setup setup(Conference conference) {
        return Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
    }

    private static long letter(Conference conference) {
        return database(
                "select max(id) from outgoing where conference = ?", conference.id().value());
    }

    private long letters(String address) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql("select count(*) from outgoing where conference = ? and address = ?")
                .param(mine.id().value())
                .param(address)
                .query(Long.class)
                .single();
    }

    private static long database(String sql, long parameter) {
        return Running.server()
                .verbs(JdbcClient.class)
                .sql(sql)
                .param(parameter)
                .query(Long.class)
                .single();
    }
}
