package dk.tingsted.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.platform.Secret;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PassesTest {

    private final Conference conference = Handed.conference();
    private final Passes passes = Running.server().verbs(Passes.class);

    @Test
    void to_look_into_a_link_changes_nothing_and_to_press_opens_the_page() {
        var browser = Running.browser();
        var link = Handed.link(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        var looked = browser.get(link);
        assertThat(looked.body()).contains("Åbn min side").doesNotContain("Ida");
        assertThat(looked.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(looked.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(only().usedOn()).isNull();
        var pressed = browser.post(link, "");
        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(pressed.headers().firstValue("Location")).contains(at("lead"));
        assertThat(pressed.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get(at("lead")).statusCode()).isEqualTo(200);
        assertThat(only().usedOn()).isNotNull();
    }

    @Test
    void a_link_that_nobody_made_is_none() {
        var browser = Running.browser();
        var forged = at("pass/" + Secret.random().text());
        assertThat(browser.post(forged, "").statusCode()).isEqualTo(404);
        var other = Handed.conference();
        var link = Handed.link(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        var elsewhere = link.replace("/" + conference.slug() + "/", "/" + other.slug() + "/");
        assertThat(browser.post(elsewhere, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_revoked_link_opens_nothing_also_where_it_was_open() {
        var link = Handed.link(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        var browser = Running.browser();
        browser.post(link, "");
        passes.revoke(conference.id(), only().id(), "Prøve", Identities.now());
        assertThat(browser.get(at("lead")).statusCode()).isEqualTo(404);
        assertThat(browser.post(at("lead"), "act=overrun:5&after=0").statusCode()).isEqualTo(404);
        assertThat(browser.post(link, "").statusCode()).isEqualTo(410);
    }

    @Test
    void a_new_link_ends_the_one_before() {
        var before = Handed.in(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        var after = Handed.in(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        assertThat(before.get(at("lead")).statusCode()).isEqualTo(404);
        assertThat(after.get(at("lead")).statusCode()).isEqualTo(200);
        assertThat(passes.of(conference.id())).hasSize(1);
    }

    /// Each purpose opens its own pages in its own conference; all else is not there.
    @Test
    void a_pass_opens_only_the_pages_of_its_purpose() {
        var other = Handed.conference();
        var pages =
                List.of("lead", "lead/cards", "lead/cards.pdf", "speaker", "en/speaker", "stand");
        var wrong = new ArrayList<String>();
        for (var purpose : Purpose.values()) {
            var browser = Handed.in(conference, purpose, "ida prøvesen", "Ida Prøvesen");
            for (var page : pages) {
                var mine = browser.get("/" + conference.slug() + "/" + page).statusCode();
                boolean own = page.replaceFirst("^en/", "").startsWith(purpose.word());
                // An exhibitor whom nobody keeps a stand for sees nothing either.
                int good = purpose == Purpose.STAND ? 404 : 200;
                if (mine != (own ? good : 404)
                        || browser.get("/" + other.slug() + "/" + page).statusCode() != 404) {
                    wrong.add(purpose + " " + page + " " + mine);
                }
            }
            if (browser.get("/organiser/" + conference.slug() + "/passes").statusCode() == 200) {
                wrong.add(purpose + " is let in to the secretariat");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_database_knows_no_secret() {
        var link = Handed.link(conference, Purpose.LEAD, "ida", "Ida Prøvesen");
        var secret = link.substring(link.lastIndexOf('/') + 1);
        var rows =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select row_to_json(pass)::text from pass")
                        .query(String.class)
                        .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    private Pass only() {
        return passes.of(conference.id()).getFirst();
    }

    private String at(String page) {
        return "/" + conference.slug() + "/" + page;
    }
}
