package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.platform.Settings;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program with four conferences and 158 people in it, link by link, as a stranger and as an
/// organiser see it.
class CrawlTest {

    private static final String MINE = "kkr-konference-2021";

    private static final Pattern OBJECT = Pattern.compile("/organiser/([a-z0-9-]+)(/.*/[0-9]+.*)");

    @TempDir static Path folder;

    private static Server server;
    private static Running.Browser organiser;
    private static Crawl strangers;
    private static Crawl organisers;

    @BeforeAll
    static void everybody_looks_at_everything() {
        server =
                Server.start(
                        Settings.of(List.of("--data", folder.toString(), "--port", "0"), Map.of()));
        DemoConferences.bringTo(server);
        organiser = Running.browser(server);
        organiser.post(server.organiser().getPath(), "");
        strangers = Crawl.of(Running.browser(server), "/", "/login", "/search", "/organiser");
        organisers = Crawl.of(organiser, "/organiser");
    }

    @AfterAll
    static void it_ends() {
        server.close();
    }

    @Test
    void every_answer_tells_the_browser_what_it_may_do() {
        var wrong = new ArrayList<String>();
        answers().forEach(one -> headers(one.getKey(), one.getValue(), wrong));
        organisers
                .answers()
                .forEach((path, answer) -> {
                    if (!header(answer, "Cache-Control").contains("no-store")
                            && path.startsWith("/organiser")) {
                        wrong.add(path + " may be kept");
                    }
                });
        assertThat(wrong).isEmpty();
        assertThat(strangers.answers()).hasSizeGreaterThan(100);
        assertThat(organisers.answers()).hasSizeGreaterThan(100);
        Found.that(
                "S3",
                getClass(),
                "%d answers to a stranger and %d to an organiser: a policy without unsafe-inline, nosniff, referrer, nothing framed but the embedded programme; no-store beneath /organiser"
                        .formatted(strangers.answers().size(), organisers.answers().size()));
    }

    private static void headers(String path, HttpResponse<String> answer, List<String> wrong) {
        var policy = header(answer, "Content-Security-Policy");
        boolean framed = path.contains("/embed");
        if (policy.equals("sandbox")) {
            return;
        }
        for (var part :
                List.of(
                        "default-src 'none'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        framed ? "frame-ancestors *" : "frame-ancestors 'none'")) {
            if (!policy.contains(part)) {
                wrong.add(path + " lacks " + part + " in " + policy);
            }
        }
        if (policy.contains("unsafe")
                || !header(answer, "X-Content-Type-Options").equals("nosniff")
                || header(answer, "Referrer-Policy").isEmpty()
                || !answer.headers().allValues("Server").isEmpty()) {
            wrong.add(path + " " + answer.headers().map());
        }
        var type = header(answer, "Content-Type");
        if (type.startsWith("text/") && !type.toLowerCase(Locale.ROOT).contains("charset")) {
            wrong.add(path + " has no charset: " + type);
        }
    }

    @Test
    void nobody_is_followed_and_nothing_is_fetched_from_elsewhere() {
        var wrong = new ArrayList<String>();
        strangers
                .answers()
                .forEach((path, answer) -> {
                    answer.headers().allValues("Set-Cookie").stream()
                            .filter(cookie -> !isOfTheHall(path, cookie))
                            .forEach(_ -> wrong.add(path + " sets a cookie"));
                    if (Crawl.isPage(answer)) {
                        Crawl.page(path, answer)
                                .select(
                                        "[src], link[rel=stylesheet], link[rel=icon], link[rel=preload],"
                                                + " object[data], form[action]")
                                .forEach(one -> {
                                    var to =
                                            one.hasAttr("src") ? one.attr("src") : one.attr("href");
                                    to = one.hasAttr("action") ? one.attr("action") : to;
                                    if (to.matches("(?i)[a-z]+:.*|//.*")
                                            && !to.startsWith("data:")) {
                                        wrong.add(path + " asks " + to);
                                    }
                                });
                    }
                });
        assertThat(wrong).isEmpty();
        Found.that(
                "P7",
                getClass(),
                "%d public answers: no cookie but the phone's own where the hall asks and votes, and nothing on their pages from elsewhere"
                        .formatted(strangers.answers().size()));
    }

    /// Where the hall asks and votes, while it may: one vote for each phone needs it, before
    /// anything is pressed. It is random, for three days, and of no other page.
    private static boolean isOfTheHall(String path, String cookie) {
        return path.matches("/[a-z0-9-]+(/en)?/(questions|vote)(\\?.*)?")
                && cookie.startsWith("tingsted-phone=");
    }

    /// Whoever works in one conference takes the number of something in another.
    @Test
    void what_has_a_number_in_one_conference_has_none_in_another() {
        var wrong = new TreeSet<String>();
        int tried = 0;
        for (var path : organisers.answers().keySet()) {
            var found = OBJECT.matcher(path);
            if (!found.matches() || found.group(1).equals(MINE)) {
                continue;
            }
            tried++;
            var here = organisers.answers().get(path);
            var there = organiser.get("/organiser/" + MINE + found.group(2));
            if (there.statusCode() >= 500
                    || (there.statusCode() < 300
                            && here.statusCode() < 300
                            && there.body().equals(here.body()))) {
                wrong.add(path + " " + there.statusCode());
            }
        }
        assertThat(tried).isGreaterThan(10);
        assertThat(wrong).isEmpty();
        Found.that(
                "S1",
                getClass(),
                tried
                        + " addresses with numbers, asked for under another conference: none shows what is not its own");
    }

    @Test
    void nothing_lies_about_that_scanners_look_for() {
        var wrong = new ArrayList<String>();
        for (var browser : List.of(Running.browser(server), organiser)) {
            for (var start : List.of("/", "/" + MINE + "/", "/organiser/")) {
                Probes.NAMES.stream()
                        .filter(name -> browser.get(start + name).statusCode() < 300)
                        .filter(name -> !(start + name).equals("/organiser/settings"))
                        .forEach(name -> wrong.add(start + name));
            }
        }
        assertThat(wrong).isEmpty();
        Found.that(
                "S10",
                getClass(),
                "%d names of things left lying about, in three places and two roles: none there"
                        .formatted(Probes.NAMES.size()));
    }

    @Test
    void no_parameter_reaches_the_database_as_words_of_its_own() {
        var wrong = new ArrayList<String>();
        int tried = 0;
        var begun = System.nanoTime();
        for (var one : parameters()) {
            for (var sql : Probes.SQL) {
                tried++;
                long began = System.nanoTime();
                var answer = organiser.get(one + URLEncoder.encode(sql, UTF_8));
                if (answer.statusCode() >= 500 || System.nanoTime() - began > 4_500_000_000L) {
                    wrong.add(one + sql + " " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(100);
        Found.that(
                "S9",
                getClass(),
                "%d parameters, each with %d strings of Probes.SQL: no error of ours, none waited for, %d s in all"
                        .formatted(
                                tried / Probes.SQL.size(),
                                Probes.SQL.size(),
                                (System.nanoTime() - begun) / 1_000_000_000L));
    }

    @Test
    void no_parameter_leads_away() {
        var wrong = new ArrayList<String>();
        int tried = 0;
        var starts =
                Stream.concat(
                                Stream.of(
                                        "/login",
                                        "/login/sent",
                                        "/login/sso/back",
                                        "/organiser",
                                        "/"),
                                organisers.answers().entrySet().stream()
                                        .filter(one -> one.getValue().statusCode() == 303)
                                        .map(one -> one.getKey().replaceFirst("\\?.*", "")))
                        .toList();
        for (var start : starts) {
            for (var away : Probes.AWAY) {
                var to = URLEncoder.encode(away, UTF_8);
                for (var browser : List.of(Running.browser(server), organiser)) {
                    tried++;
                    var query =
                            Stream.of(
                                            "next",
                                            "return",
                                            "returnTo",
                                            "redirect",
                                            "url",
                                            "continue",
                                            "target")
                                    .map(name -> name + "=" + to)
                                    .reduce((a, b) -> a + "&" + b)
                                    .orElseThrow();
                    browser.get(start + "?" + query).headers().allValues("Location").stream()
                            .filter(place -> !place.matches("/[^/\\\\].*|/"))
                            .forEach(place -> wrong.add(start + " " + away + " leads to " + place));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(parameterNames())
                .doesNotContain("next", "return", "returnto", "redirect", "url", "continue");
        Found.that(
                "S6",
                getClass(),
                "no page has a parameter to return to; %d tries with seven usual names: never led away"
                        .formatted(tried));
    }

    /// What somebody wrote about food stands where her role allows it, and nowhere else.
    @Test
    void diets_are_in_no_list_and_no_letter() throws Exception {
        var marked = "zqdiet";
        assertThat(
                        server.verbs(JdbcClient.class)
                                .sql(
                                        """
                                        insert into registration_needs (registration, diet, consented_at)
                                        select id, ?, now() from registration
                                        on conflict (registration) do update set diet = excluded.diet
                                        """)
                                .param(marked)
                                .update())
                .isPositive();
        var wrong = new TreeSet<String>();
        organisers
                .answers()
                .keySet()
                .forEach(path -> {
                    if (organiser.get(path).body().contains(marked)
                            && !path.matches("/organiser/[a-z0-9-]+/(needs|kitchen)(/.*)?")) {
                        wrong.add(path);
                    }
                });
        for (var file : List.of("participants.csv", "participants.xlsx", "participants.pdf")) {
            var bytes =
                    organiser
                            .http()
                            .send(
                                    organiser
                                            .request("/organiser/" + MINE + "/" + file)
                                            .GET()
                                            .build(),
                                    HttpResponse.BodyHandlers.ofByteArray())
                            .body();
            assertThat(Marked.in(bytes, marked)).as(file).isFalse();
        }
        assertThat(
                        server.verbs(JdbcClient.class)
                                .sql(
                                        "select count(*) from outgoing where position(? in text || html || subject) > 0")
                                .param(marked)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(wrong).isEmpty();
        Found.that(
                "P5",
                getClass(),
                "what was written about food: on none of %d organiser pages but the kitchen's counts, in no list, file or letter"
                        .formatted(organisers.answers().size()));
    }

    private static List<String> parameters() {
        var all = new TreeSet<String>();
        for (var crawl : List.of(strangers, organisers)) {
            crawl.answers()
                    .forEach((path, answer) -> {
                        var bare = path.replaceFirst("\\?.*", "");
                        if (path.contains("?")) {
                            for (var part : path.substring(path.indexOf('?') + 1).split("&", -1)) {
                                all.add(bare + "?" + part.replaceFirst("=.*", "") + "=");
                            }
                        }
                        if (Crawl.isPage(answer)) {
                            Crawl.page(path, answer)
                                    .select("form[method=get]")
                                    .forEach(form ->
                                            form.select("[name]")
                                                    .forEach(field ->
                                                            all.add(
                                                                    (form.attr("action").isEmpty()
                                                                                    ? bare
                                                                                    : form.attr(
                                                                                            "action"))
                                                                            + "?"
                                                                            + field.attr("name")
                                                                            + "=")));
                        }
                    });
        }
        return all.stream()
                .collect(
                        Collectors.toMap(
                                one ->
                                        one.replaceAll("/(kkr|kl|social)[a-z0-9-]+", "/x")
                                                .replaceAll("[0-9]+", "9"),
                                one -> one,
                                (a, _) -> a,
                                TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Set<String> parameterNames() {
        var names = new TreeSet<String>();
        parameters()
                .forEach(one ->
                        names.add(
                                one.substring(one.indexOf('?') + 1, one.length() - 1)
                                        .toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Stream<Map.Entry<String, HttpResponse<String>>> answers() {
        return Stream.of(strangers, organisers)
                .flatMap(crawl -> crawl.answers().entrySet().stream());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
