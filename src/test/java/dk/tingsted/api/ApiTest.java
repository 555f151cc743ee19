package dk.tingsted.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The running program as another program of the house asks it.
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Conference conference = Registered.open(2, Registered.two(), List.of());
    private final Running.Browser program = Running.browser();

    @Test
    void the_description_and_the_routes_are_the_same() {
        var described = new TreeSet<String>();
        var document = document();
        document.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(one ->
                                        described.add(
                                                one.getKey()
                                                        + " "
                                                        + path.getKey()
                                                        + " "
                                                        + scope(one.getValue()))));
        assertThat(described).containsExactlyElementsOf(routes());
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        var references =
                Pattern.compile("\"#(/components/[^\"]+)\"")
                        .matcher(document.toString())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(references).hasSizeGreaterThan(50);
        assertThat(references).noneMatch(one -> document.at(one).isMissingNode());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void what_is_answered_is_what_was_described() {
        var token = token(Set.of(Scope.values()));
        described("Conferences", get(token, "/api/v1/conferences"));
        described("Conference", get(token, at("")));
        var programme = described("Programme", get(token, at("/programme")));
        assertThat(programme.get("items").size()).isEqualTo(4);
        var form = described("Form", get(token, at("/form")));
        var group = form.get("groups").get(0).get("id").asString();
        var made = post(token, at("/registrations"), "key-anna", anna(group));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = described("Brief", made).get("id").asString();
        var one = described("Registration", get(token, at("/registrations/" + id)));
        assertThat(one.get("name").asString()).isEqualTo("Anna Prøvesen");
        assertThat(one.get("needs").get("diet").asString()).isEqualTo("vegetar");
        described("Registrations", get(token, at("/registrations")));
        var arrived = described("Arrival", put(token, at("/registrations/" + id + "/arrival")));
        assertThat(described("Arrival", put(token, at("/registrations/" + id + "/arrival"))))
                .isEqualTo(arrived);
        described("Discussions", get(token, at("/discussions")));
        described("Notes", get(token, at("/notes")));
        var cancelled = post(token, at("/registrations/" + id + "/cancellation"), "", "{}");
        assertThat(described("Brief", cancelled).get("standing").asString()).isEqualTo("withdrawn");
        var again = post(token, at("/registrations/" + id + "/cancellation"), "", "{}");
        assertThat(again.body()).isEqualTo(cancelled.body());
        var letters =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select count(*) from outgoing where conference = :conference")
                        .param("conference", conference.id().value())
                        .query(Integer.class)
                        .single();
        assertThat(letters).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_same_key_is_answered_the_same_and_registers_once() throws Exception {
        var token = token(Set.of(Scope.values()));
        var group = group(token);
        var key = UUID.randomUUID().toString();
        List<Callable<String>> twins = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            twins.add(() -> post(token, at("/registrations"), key, anna(group)).body());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new TreeSet<String>();
            for (var answer : threads.invokeAll(twins)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        }
        assertThat(registered(token)).isEqualTo(1);
        var other = post(token, at("/registrations"), key, anna(group).replace("Anna", "Bente"));
        assertThat(other.statusCode()).isEqualTo(422);
        described("Problem", other);
    }

    @Test
    void there_is_never_a_place_too_many() {
        var token = token(Set.of(Scope.values()));
        var group = group(token);
        var statuses = new ArrayList<Integer>();
        for (var name : List.of("Anna", "Bente", "Carla")) {
            var body =
                    anna(group)
                            .replace("Anna", name)
                            .replace("anna", name.toLowerCase(Locale.ROOT));
            statuses.add(
                    post(token, at("/registrations"), "key-" + name + "-1", body).statusCode());
        }
        assertThat(statuses).containsExactly(201, 201, 409);
        assertThat(registered(token)).isEqualTo(2);
    }

    @Test
    void pages_follow_each_other_by_their_links() {
        var token = token(Set.of(Scope.values()));
        var group = group(token);
        for (var name : List.of("anna", "bente")) {
            post(token, at("/registrations"), "key-" + name, anna(group).replace("anna", name));
        }
        var first = get(token, at("/registrations?limit=1"));
        var link = first.headers().firstValue("Link").orElseThrow();
        var next = link.replaceFirst("^<[^/]+//[^/]+(/[^>]+)>; rel=\"next\"$", "$1");
        var second = get(token, next);
        assertThat(JSON.readTree(second.body()).get("items").size()).isEqualTo(1);
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(second.body()).isNotEqualTo(first.body());
    }

    @Test
    void a_programme_that_is_known_is_not_sent_again() {
        var token = token(Set.of(Scope.READ_PROGRAMME));
        var tag = get(token, at("/programme")).headers().firstValue("ETag").orElseThrow();
        var known = program.send(asked(token, at("/programme")).header("If-None-Match", tag).GET());
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    @Test
    void a_token_opens_its_scope_its_conference_and_nothing_else() {
        var other = Registered.open(null, Registered.two(), List.of());
        var token = token(Set.of(Scope.READ_REGISTRATIONS));
        assertThat(get(token, at("/registrations")).statusCode()).isEqualTo(200);
        assertThat(get(token, at("/programme")).statusCode()).isEqualTo(403);
        assertThat(
                        get(token, at("/registrations").replace(slug(), other.slug().value()))
                                .statusCode())
                .isEqualTo(404);
        assertThat(get("tingsted_" + Secret.random().text(), at("/registrations")).statusCode())
                .isEqualTo(401);
        assertThat(Running.organiser().get(at("/registrations")).statusCode()).isEqualTo(401);
        var all = token(Set.of(Scope.READ_REGISTRATIONS, Scope.WRITE_REGISTRATIONS));
        post(all, at("/registrations"), "key-needs", anna(group(all)));
        assertThat(get(all, at("/registrations")).body()).doesNotContain("vegetar");
    }

    @Test
    void an_organiser_makes_a_token_sees_it_once_and_takes_it_back() {
        var organiser = Running.organiser();
        var page = "/organiser/" + slug() + "/api";
        assertThat(organiser.post(page, "name=&scope=checkin").statusCode()).isEqualTo(422);
        assertThat(organiser.post(page, "name=D%C3%B8ren").statusCode()).isEqualTo(422);
        var made = organiser.post(page, "name=D%C3%B8ren&scope=read:programme&days=30").body();
        var found = Pattern.compile("tingsted_[A-Za-z0-9_-]{43}").matcher(made);
        assertThat(found.find()).isTrue();
        var token = found.group();
        assertThat(get(token, at("")).statusCode()).isEqualTo(200);
        var shown = organiser.get(page).body();
        assertThat(shown).doesNotContain(token).contains("Døren", "Senest brugt");
        var id = Pattern.compile("/api/([0-9]+)/revoke").matcher(shown);
        assertThat(id.find()).isTrue();
        organiser.post(page + "/" + id.group(1) + "/revoke", "");
        assertThat(get(token, at("")).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_wrong_is_told_as_the_form_tells_it() {
        var token = token(Set.of(Scope.values()));
        var faulty = post(token, at("/registrations"), "key-faulty", "{\"address\":\"ingen\"}");
        assertThat(faulty.statusCode()).isEqualTo(422);
        var problem = described("Problem", faulty);
        assertThat(problem.get("detail").asString()).contains("name: Skriv navnet.");
        assertThat(problem.get("detailEnglish").asString()).contains("name: Write the name.");
        for (var body : List.of("", "[]", "null", "{\"name\":1}", "{\"cpr\":\"x\"}", "{")) {
            var answer = post(token, at("/registrations"), "key-" + body.hashCode(), body);
            assertThat(answer.statusCode()).as(body).isBetween(400, 422);
            described("Problem", answer);
        }
        assertThat(get(token, "/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(get(token, at("/registrations/x")).statusCode()).isEqualTo(400);
    }

    @Test
    void another_method_is_told_which_there_are() {
        var token = token(Set.of(Scope.values()));
        var answer = post(token, at("/programme"), "", "{}");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
        described("Problem", answer);
        var arrival = get(token, at("/registrations/1/arrival"));
        assertThat(arrival.headers().firstValue("Allow").orElseThrow()).contains("PUT");
        assertThat(get(token, "/api/v2/conferences").statusCode()).isEqualTo(404);
    }

    /// Generated from the routes: none is open to a token that has all scopes but its own.
    @Test
    void every_route_asks_for_its_own_scope() {
        long tried = 0;
        for (var scope : Scope.values()) {
            var others = EnumSet.complementOf(EnumSet.of(scope));
            var token = token(others);
            var its =
                    routes().stream()
                            .map(route -> route.split(" ", -1))
                            .filter(route -> route[2].equals(scope.word()))
                            .toList();
            for (var route : its) {
                var path =
                        route[1].replaceAll("\\{slug[^/]*}", slug()).replaceAll("\\{[^/]*}", "1");
                var request =
                        asked(token, path)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "key-" + scope.word())
                                .method(
                                        route[0].toUpperCase(Locale.ROOT),
                                        BodyPublishers.ofString("{}"));
                var answer = program.send(request);
                assertThat(answer.statusCode()).as(String.join(" ", route)).isEqualTo(403);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(routes().stream().filter(one -> !one.endsWith(" ")).count());
    }

    @Test
    void a_program_that_asks_without_end_is_told_to_wait() {
        var token = token(Set.of(Scope.READ_PROGRAMME));
        var statuses = new ArrayList<Integer>();
        HttpResponse<String> last = get(token, at(""));
        for (int n = 0; n < 700 && last.statusCode() != 429; n++) {
            last = get(token, at(""));
            statuses.add(last.statusCode());
        }
        assertThat(statuses).hasSizeGreaterThan(590).contains(200, 429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        described("Problem", last);
    }

    private static Set<String> routes() {
        var mapping = Running.server().verbs(RequestMappingHandlerMapping.class);
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach((info, method) ->
                        info.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/") && !path.equals("/api/**"))
                                .forEach(path ->
                                        info.getMethodsCondition()
                                                .getMethods()
                                                .forEach(one -> {
                                                    var needs =
                                                            method.getMethodAnnotation(Needs.class);
                                                    routes.add(
                                                            one.name().toLowerCase(Locale.ROOT)
                                                                    + " "
                                                                    + path
                                                                    + " "
                                                                    + (needs == null
                                                                            ? ""
                                                                            : needs.value()
                                                                                    .word()));
                                                })));
        return routes;
    }

    private static String scope(JsonNode operation) {
        var security = operation.get("security");
        return security.isEmpty() ? "" : security.get(0).get("token").get(0).asString();
    }

    private static JsonNode document() {
        return JSON.readTree(Running.browser().get("/api/v1/openapi.json").body());
    }

    /// Holds an answer to the shape of that name.
    private static JsonNode described(String name, HttpResponse<String> answer) {
        var schema = (ObjectNode) document().get("components").get("schemas").get(name).deepCopy();
        schema.set("components", document().get("components"));
        var errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(answer.body(), InputFormat.JSON);
        assertThat(errors).as(name + " " + answer.body()).isEmpty();
        return JSON.readTree(answer.body());
    }

    private String token(Set<Scope> scopes) {
        var server = Running.server();
        var organiser = Identities.somebody();
        return server.verbs(Tokens.class)
                .make(
                        conference,
                        "Prøve",
                        scopes,
                        Duration.ofDays(1),
                        organiser,
                        server.clock().instant())
                .text();
    }

    private String group(String token) {
        return JSON.readTree(get(token, at("/form")).body())
                .get("groups")
                .get(0)
                .get("id")
                .asString();
    }

    private int registered(String token) {
        return JSON.readTree(get(token, at("/registrations")).body()).get("items").size();
    }

    private static String anna(String group) {
        return """
        {"name":"Anna Prøvesen","address":"anna@example.dk","group":"%s",
         "needs":{"diet":"vegetar"},"consentToNeeds":true}
        """
                .formatted(group);
    }

    private String slug() {
        return conference.slug().value();
    }

    private String at(String rest) {
        return "/api/v1/conferences/" + slug() + rest;
    }

    private java.net.http.HttpRequest.Builder asked(String token, String path) {
        return program.request(path).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> get(String token, String path) {
        return program.send(asked(token, path).GET());
    }

    private HttpResponse<String> put(String token, String path) {
        return program.send(asked(token, path).PUT(BodyPublishers.noBody()));
    }

    private HttpResponse<String> post(String token, String path, String key, String body) {
        var request =
                asked(token, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return program.send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }
}
