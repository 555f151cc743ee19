package dk.tingsted.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.notices.Attended;
import dk.tingsted.people.Access;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Role;
import dk.tingsted.programme.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No page shows a form or a link that the one who looks at it would be refused for.
class NoButtonIsRefusedTest {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"#?]*)");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*formaction=\"([^\"#?]*)");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*href=\"([^\"#?]*)");

    private final Conference conference = conference();
    private final String start = "/organiser/" + conference.slug();

    @Test
    void every_form_and_link_on_every_page_is_one_that_the_role_may_use() {
        var wrong = new ArrayList<String>();
        for (var role : List.of(Role.READER, Role.NOTE_TAKER, Role.DOOR, Role.SECRETARIAT)) {
            var browser = Identities.byMail(Identities.with(role, conference.slug()));
            pages().forEach(path -> look(browser, role, path, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_reader_reads_the_programme_and_is_told_why_she_cannot_correct_it() {
        var browser = Identities.byMail(Identities.with(Role.READER, conference.slug()));
        assertThat(browser.get(start + "?item=om").body())
                .contains("Haven som mødested", "Din rolle her er Læser.")
                .doesNotContain("Offentliggør 3. udgave", "Tilføj et punkt", "Gem rettelser");
        assertThat(browser.get(start + "/followup").body())
                .contains("kræver rollen Sekretariat")
                .doesNotContain("<textarea");
    }

    @Test
    void the_secretariat_sees_all_it_could_see_before() {
        var browser = Identities.byMail(Identities.with(Role.SECRETARIAT, conference.slug()));
        assertThat(browser.get(start).body())
                .contains(
                        "Offentliggør 3. udgave",
                        "Tilføj et punkt",
                        start + "/notices",
                        start + "/invitations",
                        start + "/version")
                .doesNotContain("Din rolle her er");
    }

    private void look(Running.Browser browser, Role role, String path, List<String> wrong) {
        var answer = browser.get(path);
        if (answer.statusCode() != 200) {
            return;
        }
        var page = answer.body();
        found(FORM, page)
                .forEach(form -> {
                    var method = form.contains("method=\"post\"") ? "POST" : "GET";
                    var here = path.replaceFirst("\\?.*", "");
                    var to = found(ACTION, form).findFirst().orElse(here);
                    hold(method, to, role, path, wrong);
                });
        found(BUTTON, page).forEach(to -> hold("POST", to, role, path, wrong));
        found(LINK, page).forEach(to -> hold("GET", to, role, path, wrong));
    }

    private static void hold(String method, String to, Role role, String path, List<String> wrong) {
        if (to.startsWith("/organiser") && !may(role, method, to)) {
            wrong.add(role + " on " + path + ": " + method + " " + to);
        }
    }

    /// A role in one conference is none in the installation.
    private static boolean may(Role role, String method, String to) {
        var asked = Rules.asked(method, PathContainer.parsePath(to)).orElseThrow();
        var held = asked.slug().isPresent() ? Set.of(role) : Set.<Role>of();
        return Access.may(held, asked.deed());
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1));
    }

    /// Every page that can be looked at, and the programme's with each of its forms opened.
    private Stream<String> pages() {
        var all =
                Running.server()
                        .verbs(RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .filter(mapping ->
                                mapping.getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET))
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path -> path.matches("/organiser(/.*)?"))
                        .map(this::path)
                        .toList();
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(Stream.of(start, start + "/followup", start + "/figures"))
                .allMatch(all::contains);
        return Stream.concat(
                all.stream(),
                Stream.of("?item=om", "?item=i02", "?did=corrected", "?did=set-aside")
                        .map(start::concat));
    }

    private String path(String pattern) {
        return pattern.replaceAll("\\{slug[^}]*}", conference.slug().value())
                .replaceAll("\\{\\w+(:[^{}]*(\\{[^}]*}[^{}]*)?)?}", "1");
    }

    private static Conference conference() {
        var conference = Attended.conference();
        Attended.register(conference, Language.DANISH, "Ulla Usynlig");
        Attended.publish(conference, Attended.PROGRAMME.replace("10.15 Haven", "10.30 Haven"));
        return conference;
    }
}
