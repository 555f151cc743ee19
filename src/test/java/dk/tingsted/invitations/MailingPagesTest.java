package dk.tingsted.invitations;

import static dk.tingsted.invitations.Invited.ORGANISER;
import static dk.tingsted.invitations.Invited.at;
import static dk.tingsted.invitations.Invited.imported;
import static dk.tingsted.invitations.Invited.location;
import static dk.tingsted.invitations.Invited.mailed;
import static dk.tingsted.invitations.Invited.one;
import static dk.tingsted.invitations.Invited.post;
import static dk.tingsted.invitations.Invited.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.PersonalLinks;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailingPagesTest {

    private final Conference conference = Invited.conference();
    private final String ida = UUID.randomUUID() + "@oestby.dk";
    private final String bo = UUID.randomUUID() + "@oestby.dk";

    @Test
    void invitations_go_once_and_are_held_until_they_are_let_go() {
        both();
        assertThat(ORGANISER.get(at(conference) + "/letters?occasion=invitation").body())
                .contains(
                        "Send 2 indbydelser",
                        "Indbydelse: Temadag om lokale haver",
                        "Kære Ida Prøve");
        assertThat(letters()).isZero();
        assertThat(location(mailed(conference, "invitation", 2))).endsWith("did=held&many=2");
        assertThat(letters()).isEqualTo(2);
        assertThat(held()).isEqualTo(2);
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.POSTED);
        assertThat(mailed(conference, "invitation", 2).statusCode()).isEqualTo(409);
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void they_go_by_themselves_when_the_secretariat_says_so() {
        both();
        post(
                at(conference) + "/letters",
                Map.of("occasion", "invitation", "seen", "2", "go", "yes"));
        assertThat(held()).isZero();
    }

    @Test
    void only_those_who_were_chosen_get_one() {
        both();
        var chosen = "" + one(conference, "Bo Prøve").id().value();
        post(
                at(conference) + "/letters",
                Map.of("occasion", "invitation", "seen", "1", "chosen", chosen));
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.NEW);
        assertThat(one(conference, "Bo Prøve").state()).isEqualTo(State.POSTED);
    }

    @Test
    void those_who_have_not_answered_are_reminded_once_in_a_week() {
        both();
        mailed(conference, "invitation", 2);
        assertThat(mailed(conference, "reminder", 2).statusCode()).isEqualTo(409);
        Invited.sent(conference, 8);
        register("En anden adresse", secret(conference, ida));
        var first = secret(conference, bo);
        assertThat(mailed(conference, "reminder", 1).statusCode()).isEqualTo(303);
        assertThat(mailed(conference, "reminder", 1).statusCode()).isEqualTo(409);
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.CAME);
        var links = Running.server().verbs(PersonalLinks.class);
        assertThat(links.by(conference.id(), secret(conference, ida)))
                .get()
                .satisfies(link -> assertThat(link.isUsed()).isTrue());
        assertThat(secret(conference, bo)).isNotEqualTo(first);
        var guests = Running.server().verbs(Guests.class);
        assertThat(guests.at(conference.id(), first)).isPresent();
        assertThat(guests.at(conference.id(), secret(conference, bo))).isPresent();
    }

    @Test
    void a_letter_that_came_back_is_sent_again_to_the_right_address() {
        both();
        mailed(conference, "invitation", 2);
        Invited.sent(conference, 1);
        var wrong = secret(conference, ida);
        Invited.database()
                .sql("update outgoing set returned_at = now() where address = ?")
                .param(ida)
                .update();
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.RETURNED);
        var page = at(conference) + "/" + one(conference, "Ida Prøve").id().value();
        assertThat(post(page, Map.of("act", "correct", "name", "Ida", "address", "ida")).body())
                .contains("Skriv én mailadresse", "value=\"ida\"");
        assertThat(post(page, Map.of("act", "correct", "name", "Ida", "address", bo)).body())
                .contains("Den adresse er allerede indbudt.");
        post(page, Map.of("act", "correct", "name", "Ida", "address", "ny-" + ida));
        assertThat(Running.server().verbs(Guests.class).at(conference.id(), wrong)).isEmpty();
        assertThat(mailed(conference, "invitation", 1).statusCode()).isEqualTo(303);
        assertThat(ORGANISER.get(page).body()).contains("Før: " + ida, "Indbydelse: Holdt tilbage");
    }

    @Test
    void nobody_is_written_to_while_the_link_would_lead_nowhere() {
        var closed =
                Running.server()
                        .verbs(dk.tingsted.conference.Conferences.class)
                        .found("Havedag", "Prøve", Running.server().clock().instant());
        imported(closed, "Ida Prøve <" + ida + ">");
        assertThat(ORGANISER.get(at(closed) + "/letters").body())
                .contains("åbn for tilmelding", "1 indbydelse:")
                .doesNotContain("Send 1 indbydelse<");
        assertThat(mailed(closed, "invitation", 1).statusCode()).isEqualTo(409);
    }

    @Test
    void the_list_is_searched_and_taken_home_as_text() {
        imported(
                conference,
                "navn;mail;organisation\n=1+1 Ida;" + ida + ";Østby Råd\nBo Prøve;" + bo + ";");
        assertThat(ORGANISER.get(at(conference) + "?q=%C3%B8stby+r%C3%A5d").body())
                .contains("=1+1 Ida", "1 indbudt.")
                .doesNotContain("Bo Prøve");
        var csv = ORGANISER.get(at(conference) + "/export.csv").body();
        assertThat(csv)
                .startsWith("\ufeffNavn;Mailadresse;")
                .contains(
                        "\r\n'=1+1 Ida;"
                                + ida
                                + ";;Østby Råd;;Politikere;Byråd;Ikke skrevet til;0");
    }

    private void both() {
        imported(conference, "Ida Prøve <" + ida + ">\nBo Prøve <" + bo + ">");
    }

    private void register(String name, String secret) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        var person = new Person(name, UUID.randomUUID() + "@vestby.dk", null, null, null, null);
        Running.server()
                .verbs(Registrations.class)
                .register(
                        new Application(
                                UUID.randomUUID(),
                                conference,
                                null,
                                Language.DANISH,
                                false,
                                List.of(
                                        new Applicant(
                                                person,
                                                setup.groups().getLast().id(),
                                                Map.of(),
                                                null,
                                                false,
                                                secret))),
                        Running.server().clock().instant());
    }

    private long letters() {
        return count("");
    }

    private long held() {
        return count(" and held_at is not null");
    }

    private long count(String which) {
        return Invited.database()
                .sql("select count(*) from outgoing where conference = ?" + which)
                .param(conference.id().value())
                .query(Long.class)
                .single();
    }
}
