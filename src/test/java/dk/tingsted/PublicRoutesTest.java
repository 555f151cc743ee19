package dk.tingsted;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Handed;
import dk.tingsted.passes.Purpose;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Registered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// All routes outside of `/organiser`, asked for by everybody who may hold a link (S1). A new route
/// that is not said to be for somebody fails here.
class PublicRoutesTest {

    private enum Holder {
        REGISTERED,
        LEAD,
        SPEAKER,
        STAND,
        NOTES,
        COUNCIL
    }

    /// Whoever has no link of that kind sees there what a stranger sees.
    private static final Map<String, Holder> HELD =
            Map.of(
                    "registration/mine(/(code|code\\.png|extract|extract\\.json|table|workshops.*))?",
                    Holder.REGISTERED,
                    "lead(/.*)?",
                    Holder.LEAD,
                    "speaker(/.*)?",
                    Holder.SPEAKER,
                    "stand",
                    Holder.STAND,
                    "notes(/.*)?",
                    Holder.NOTES,
                    "hearing(/.*)?",
                    Holder.COUNCIL);

    /// A stand or an agreement must be there before its link shows anything.
    private static final List<Holder> NEEDS_NOTHING_ELSE =
            List.of(Holder.REGISTERED, Holder.LEAD, Holder.SPEAKER, Holder.NOTES);

    /// What everybody may see, or whoever brings the secret that stands in the address itself.
    private static final Pattern FOR_ALL =
            Pattern.compile(
                    "livez|readyz|metrics|was|help|api/v1/openapi\\.json|search|login(/.*)?|logout|error|\\.well-known/security\\.txt"
                            + "|SLUG/(agreement|agreement\\.pdf|annexes/.*|award|award/jury/.*|award/vote|evaluation"
                            + "|followup(\\..*|/versions.*)|hall-worker\\.js|invitation/.*|material\\.zip|opinions"
                            + "|own\\.ics|pass/.*|questions|registration|registration/mine/\\{secret.*"
                            + "|registration/received/.*|stands/pictures/.*|table/.*|vote)?");

    private final Conference mine = conference();
    private final Conference other = conference();

    @Test
    void every_route_says_whom_it_is_for() {
        assertThat(routes()).hasSizeGreaterThan(100);
        assertThat(
                        routes().filter(route -> route.holder().isEmpty())
                                .map(Route::bare)
                                .filter(path -> !FOR_ALL.matcher(path).matches()))
                .isEmpty();
    }

    @Test
    void a_link_opens_what_it_is_for_and_nothing_in_another_conference() {
        var wrong = new ArrayList<String>();
        var routes = routes().filter(route -> route.pattern().contains("{slug")).toList();
        var browsers = browsers();
        var stranger = Running.browser();
        for (var route : routes) {
            int here = route.ask(stranger, mine);
            int there = route.ask(stranger, other);
            if (route.holder().isPresent()
                    && !route.tellsWhereTheLinkIs()
                    && (here < 300 || there < 300)) {
                wrong.add("A stranger at " + route + " " + here);
            }
            browsers.forEach((holder, browser) -> {
                int own = route.ask(browser, mine);
                boolean hers = route.holder().filter(holder::equals).isPresent();
                if (own >= 500 || (!hers && route.holder().isPresent() && own != here)) {
                    wrong.add(holder + " at " + route + " " + own + " instead of " + here);
                }
                int foreign = route.ask(browser, other);
                if (foreign != there) {
                    wrong.add(holder + " elsewhere at " + route + " " + foreign + ", not " + there);
                }
            });
        }
        assertThat(wrong).isEmpty();
        browsers.entrySet().removeIf(one -> !NEEDS_NOTHING_ELSE.contains(one.getKey()));
        browsers.forEach((holder, browser) ->
                assertThat(
                                routes.stream()
                                        .filter(route ->
                                                route.method().equals("GET")
                                                        && route.holder()
                                                                .filter(holder::equals)
                                                                .isPresent())
                                        .filter(route -> route.ask(browser, mine) == 200))
                        .as(holder + " gets in")
                        .isNotEmpty());
        Found.that(
                "S1",
                getClass(),
                "%d public routes, six kinds of link and none, own and another conference: a link opens what it is for and nothing else"
                        .formatted(routes.size()));
    }

    private record Route(String method, String pattern) {

        Optional<Holder> holder() {
            var path = bare().replaceFirst("SLUG/", "");
            return HELD.entrySet().stream()
                    .filter(one -> path.matches(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /// For who brings a token; what it consists of is told to everybody.
        boolean isApi() {
            return pattern.startsWith("/api/") && !pattern.endsWith("/openapi.json");
        }

        /// A stranger is told there to look for her letter.
        boolean tellsWhereTheLinkIs() {
            return bare().matches("SLUG/registration/mine(/workshops)?") && method.equals("GET");
        }

        /// Without the language, with a word for the conference.
        String bare() {
            return pattern.replaceFirst("^/\\{slug[^}]*}", "/SLUG")
                    .replaceFirst("^/SLUG/en(/|$)", "/SLUG/")
                    .substring(1);
        }

        int ask(Running.Browser browser, Conference conference) {
            var path =
                    pattern.replaceFirst("\\{slug[^}]*}", conference.slug().value())
                            .replaceAll("\\{secret[^}]*}+", "A".repeat(43))
                            .replaceAll("\\{link[^/]*}", "A".repeat(43))
                            .replaceAll("\\{key[^/]*}", UUID.randomUUID().toString())
                            .replaceAll("\\{kind[^/]*}", "pdf")
                            .replaceAll("\\{name[^/]*}", "0".repeat(32) + ".png")
                            .replaceAll("\\{\\w+(:[^{}]*(\\{[^}]*}[^{}]*)?)?}", "999999");
            return switch (method) {
                case "GET" -> browser.get(path).statusCode();
                case "POST" -> browser.post(path, "").statusCode();
                default ->
                        browser.send(browser.request(path).method(method, noBody())).statusCode();
            };
        }
    }

    @Test
    void the_api_answers_nobody_without_a_token() {
        var stranger = Running.browser();
        var hers = registered();
        var api = all().filter(Route::isApi).toList();
        assertThat(api).hasSizeGreaterThan(8);
        assertThat(api)
                .allSatisfy(route -> {
                    // 403 before that, where the request does not say which site it comes from.
                    assertThat(route.ask(stranger, mine)).isIn(401, 403);
                    assertThat(route.ask(hers, mine)).isIn(401, 403);
                });
    }

    private static Stream<Route> routes() {
        return all().filter(route -> !route.isApi());
    }

    private static Stream<Route> all() {
        return Running.server()
                .verbs(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping ->
                        mapping.getPatternValues().stream()
                                .filter(path -> !path.matches("/organiser(/.*)?"))
                                .flatMap(path ->
                                        mapping.getMethodsCondition().getMethods().stream()
                                                .map(RequestMethod::name)
                                                .map(name -> new Route(name, path))))
                .sorted(java.util.Comparator.comparing(Route::toString));
    }

    private Map<Holder, Running.Browser> browsers() {
        var all = new LinkedHashMap<Holder, Running.Browser>();
        all.put(Holder.REGISTERED, registered());
        for (var purpose : Purpose.values()) {
            var holder =
                    switch (purpose) {
                        case LEAD -> Holder.LEAD;
                        case SPEAKER -> Holder.SPEAKER;
                        case STAND -> Holder.STAND;
                        case NOTES -> Holder.NOTES;
                        case COUNCIL -> Holder.COUNCIL;
                    };
            all.put(holder, Handed.in(mine, purpose, person(purpose), "Ida Prøvesen"));
        }
        return all;
    }

    /// Whom a pass of that sort is made out to.
    private String person(Purpose purpose) {
        return switch (purpose) {
            case SPEAKER -> "ida prøve";
            case COUNCIL -> "999999.1";
            case STAND -> "stand:999999";
            case LEAD, NOTES -> "ida";
        };
    }

    private Running.Browser registered() {
        Running.browser()
                .post(
                        "/" + mine.slug() + "/registration",
                        "act=send&p0-name=Ida+Pr%C3%B8vesen&p0-address=ida@oestby.dk&key="
                                + UUID.randomUUID());
        var hers = Running.server().verbs(Registrations.class).of(mine.id()).getFirst();
        var text =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select text from outgoing where conference = ? and about = ?")
                        .param(mine.id().value())
                        .param("registration:" + hers.id().value())
                        .query(String.class)
                        .single();
        var link = Pattern.compile("/registration/mine/[A-Za-z0-9_-]{43}").matcher(text);
        assertThat(link.find()).isTrue();
        var browser = Running.browser();
        browser.post("/" + mine.slug() + link.group(), "");
        return browser;
    }

    private static Conference conference() {
        return Registered.open(null, List.of(Registered.group(1, "Politiker", null)), List.of());
    }
}
