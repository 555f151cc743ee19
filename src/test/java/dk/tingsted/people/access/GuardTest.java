package dk.tingsted.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.conference.Slug;
import dk.tingsted.people.Access;
import dk.tingsted.people.Deed;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everybody asks for everything (S1). A new page without a rule fails here.
class GuardTest {

    private final Slug mine = conference();
    private final Slug other = conference();

    @Test
    void every_page_of_the_organisers_has_a_rule() {
        assertThat(pages()).hasSizeGreaterThan(30);
        assertThat(pages().filter(page -> page.deed(mine).isEmpty())).isEmpty();
    }

    @Test
    void everybody_gets_what_her_role_allows_and_nothing_else() {
        var wrong = new ArrayList<String>();
        var all = pages().toList();
        for (var role : Role.values()) {
            var browser = Identities.byConsole(Identities.with(role, null));
            for (var page : all) {
                var status = page.ask(browser, mine);
                var may = Access.may(Set.of(role), page.deed(mine).orElseThrow());
                if (status >= 500
                        || (may
                                ? status == 403 || (status == 303 && page.leadsAway())
                                : status != 403)) {
                    wrong.add(role + " " + page + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        Found.that(
                "S1",
                getClass(),
                "%d routes beneath /organiser in %d roles: each gets what it may and nothing else"
                        .formatted(all.size(), Role.values().length));
    }

    @Test
    void a_conference_of_others_is_not_there() {
        var wrong = new ArrayList<String>();
        for (var role : List.of(Role.SECRETARIAT, Role.NOTE_TAKER, Role.DOOR, Role.READER)) {
            var browser = Identities.byMail(Identities.with(role, mine));
            pages().filter(Page::isOfAConference)
                    .filter(page -> page.ask(browser, other) != 404)
                    .forEach(page -> wrong.add(role + " " + page));
            assertThat(browser.get("/organiser").body())
                    .contains("/organiser/" + mine)
                    .doesNotContain("/organiser/" + other);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_has_no_role_sees_that_and_nothing_else() {
        var browser = Identities.byMail(Identities.somebody());
        assertThat(browser.get("/organiser").body())
                .contains("Du har ikke fået en rolle", "Min side")
                .doesNotContain("/organiser/import");
        assertThat(pages().filter(Page::isOfAConference))
                .allMatch(page -> page.ask(browser, mine) == 404);
        assertThat(browser.get("/organiser/people").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_has_not_signed_in_sees_the_way_in() {
        assertThat(pages()).allMatch(page -> page.ask(Running.browser(), mine) == 303);
    }

    @Test
    void a_reader_is_told_what_it_takes() {
        var browser = Identities.byMail(Identities.with(Role.READER, mine));
        var refused = browser.post("/organiser/" + mine + "/editions", "status=FINAL");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Din rolle her er Læser. Det kræver rollen Sekretariat.");
    }

    @Test
    void an_address_written_in_another_way_opens_no_other_door() {
        var browser = Identities.byMail(Identities.with(Role.READER, mine));
        for (var path :
                List.of(
                        "/organiser//people",
                        "/organiser/./people",
                        "/organiser/people/",
                        "/organiser/people;x=1",
                        "/organiser/%70eople",
                        "/Organiser/people",
                        "/organiser/" + mine + "/../people",
                        "/organiser/" + other + "%2Fhistory")) {
            assertThat(browser.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    private record Page(String method, String pattern) {

        java.util.Optional<Deed> deed(Slug slug) {
            return Rules.asked(method, PathContainer.parsePath(path(slug))).map(Rules.Asked::deed);
        }

        boolean isOfAConference() {
            return pattern.startsWith("/organiser/{slug");
        }

        /// After a form, one is shown another page; a page that is looked at leads nowhere.
        boolean leadsAway() {
            return method.equals("GET")
                    && !pattern.startsWith("/organiser/me")
                    && !pattern.startsWith("/organiser/second");
        }

        String path(Slug slug) {
            return pattern.replaceAll("\\{slug[^}]*}", slug.value())
                    .replaceAll("\\{\\w+(:[^{}]*(\\{[^}]*}[^{}]*)?)?}", "999999");
        }

        /// A form without a word in it: whoever may, is told what is missing.
        int ask(Running.Browser browser, Slug slug) {
            return method.equals("GET")
                    ? browser.get(path(slug)).statusCode()
                    : browser.post(path(slug), "").statusCode();
        }
    }

    private Stream<Page> pages() {
        return Running.server()
                .verbs(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping ->
                        mapping.getPatternValues().stream()
                                .filter(path -> path.matches("/organiser(/.*)?"))
                                .flatMap(path ->
                                        mapping.getMethodsCondition().getMethods().stream()
                                                .map(RequestMethod::name)
                                                .map(name -> new Page(name, path))))
                .sorted(java.util.Comparator.comparing(Page::toString));
    }

    private static Slug conference() {
        var key = UUID.randomUUID();
        var text = "Adgangsprøve " + key + "\n3. maj 2027\n\n10.00 Velkomst\n10.30 Pause\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var read =
                Running.server()
                        .verbs(Programmes.class)
                        .importDocument(
                                new Upload("prøve.txt", bytes, key), "Prøve", Identities.now());
        return switch (read) {
            case Imported.Welcome(var conference) -> conference.slug();
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }
}
