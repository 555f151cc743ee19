package dk.tingsted.invitations;

import static dk.tingsted.invitations.Invited.imported;
import static dk.tingsted.invitations.Invited.mailed;
import static dk.tingsted.invitations.Invited.one;
import static dk.tingsted.invitations.Invited.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.Scanners;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.PersonalLinks;
import dk.tingsted.registration.Setups;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuestPagesTest {

    private final Running.Browser guest = Running.browser();
    private final PersonalLinks links = Running.server().verbs(PersonalLinks.class);
    private final Conference conference = Invited.conference();
    private final String address = UUID.randomUUID() + "@oestby.dk";

    @Test
    void the_link_leads_to_a_form_that_knows_her_and_opens_her_group() {
        var page = guest.get(invited());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Ida Prøve", "Politikere", "/registration?invitation=", "Jeg kommer ikke");
        assertThat(page.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        var found = links.by(conference.id(), secret(conference, address)).orElseThrow();
        var groups =
                Running.server().verbs(Setups.class).of(conference.id()).orElseThrow().groups();
        assertThat(found.address()).isEqualTo(address);
        assertThat(groups).allMatch(found::opens);
        assertThat(links.by(Invited.conference().id(), secret(conference, address))).isEmpty();
        assertThat(
                        guest.get(
                                        "/"
                                                + conference.slug()
                                                + "/en/invitation/"
                                                + secret(conference, address))
                                .body())
                .contains("You are invited as", "<html lang=\"en\">");
    }

    @Test
    void looking_at_the_links_answers_nothing() {
        var link = invited();
        guest.send(guest.request(link).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(one(conference, "Ida Prøve").facts().opened()).isNull();
        guest.get(link);
        guest.get(link);
        guest.get(link + "/decline");
        guest.get(link + "/unsubscribe");
        for (var agent : Scanners.AGENTS) {
            for (var page : List.of("", "/decline", "/unsubscribe")) {
                assertThat(Scanners.looks(link + page, agent)).doesNotContain(500);
            }
        }
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.OPENED);
        Found.that("M4", getClass(), "the links of an invitation: " + Scanners.FIGURES);
    }

    @Test
    void one_who_declines_is_not_reminded_and_what_she_wrote_is_text() {
        var link = invited();
        Invited.sent(conference, 10);
        guest.post(link + "/decline", "word=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(guest.get(link).body()).contains("du har sagt, at du ikke kommer");
        var ida = one(conference, "Ida Prøve");
        assertThat(ida.state()).isEqualTo(State.DECLINED);
        assertThat(mailed(conference, "reminder", 1).statusCode()).isEqualTo(409);
        assertThat(Invited.ORGANISER.get(Invited.at(conference) + "/" + ida.id().value()).body())
                .contains("»&lt;script&gt;alert(1)&lt;/script&gt;«");
    }

    @Test
    void whoever_opts_out_gets_no_invitation_to_any_conference() {
        var link = invited();
        var other = Invited.conference();
        imported(other, "Ida Prøve <" + address + ">");
        assertThat(guest.get(link + "/unsubscribe").body()).contains(address);
        guest.post(link + "/unsubscribe", "");
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.OPTED_OUT);
        assertThat(one(other, "Ida Prøve").state()).isEqualTo(State.OPTED_OUT);
        assertThat(mailed(other, "invitation", 1).statusCode()).isEqualTo(409);
        assertThat(
                        Invited.database()
                                .sql(
                                        "select count(*) from outgoing where conference = ? and withdrawn_at is not null")
                                .param(conference.id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    /// RFC 8058: without cookies, without `Origin`.
    @Test
    void a_mail_program_opts_out_with_one_post_of_its_own() {
        var link = invited() + "/unsubscribe";
        var program = Running.browser();
        var answer =
                program.send(
                        program.request(link)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "List-Unsubscribe=One-Click")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.OPTED_OUT);
    }

    @Test
    void a_link_that_was_never_made_or_was_revoked_opens_nothing() {
        var link = invited();
        assertThat(guest.get("/" + conference.slug() + "/invitation/x").statusCode())
                .isEqualTo(404);
        assertThat(
                        guest.get("/" + conference.slug() + "/invitation/" + "a".repeat(43))
                                .statusCode())
                .isEqualTo(404);
        var ida = one(conference, "Ida Prøve");
        Invited.ORGANISER.post(Invited.at(conference) + "/" + ida.id().value(), "act=take-off");
        assertThat(guest.get(link).statusCode()).isEqualTo(404);
        assertThat(links.by(conference.id(), secret(conference, address))).isEmpty();
        assertThat(guest.get(link + "/unsubscribe").statusCode()).isEqualTo(200);
    }

    private String invited() {
        imported(conference, "Ida Prøve <" + address + ">");
        mailed(conference, "invitation", 1);
        return "/" + conference.slug() + "/invitation/" + secret(conference, address);
    }
}
