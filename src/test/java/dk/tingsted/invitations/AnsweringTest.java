package dk.tingsted.invitations;

import static dk.tingsted.invitations.Invited.ORGANISER;
import static dk.tingsted.invitations.Invited.at;
import static dk.tingsted.invitations.Invited.imported;
import static dk.tingsted.invitations.Invited.mailed;
import static dk.tingsted.invitations.Invited.one;
import static dk.tingsted.invitations.Invited.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Language;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.By;
import dk.tingsted.registration.InvitedAnswers;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whoever has answered is not asked again, and whoever has not is seen.
class AnsweringTest {

    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Conference conference = Invited.conference();
    private final String ida = UUID.randomUUID() + "@oestby.dk";
    private final String bo = UUID.randomUUID() + "@oestby.dk";

    @Test
    void a_reminder_that_is_held_is_taken_back_when_she_registers() {
        reminded();
        register("Ida Prøve", ida, null);
        assertThat(waiting(ida)).isZero();
        assertThat(waiting(bo)).isEqualTo(1);
    }

    @Test
    void also_when_she_comes_by_her_link_with_another_address() {
        reminded();
        register("Ida Prøve", UUID.randomUUID() + "@hjemme.dk", secret(conference, ida));
        assertThat(waiting(ida)).isZero();
        assertThat(waiting(bo)).isEqualTo(1);
    }

    @Test
    void also_when_she_declines_or_takes_over_the_place_of_another() {
        reminded();
        Running.browser()
                .post(
                        "/"
                                + conference.slug()
                                + "/invitation/"
                                + secret(conference, ida)
                                + "/decline",
                        "");
        assertThat(waiting(ida)).isZero();
        register("Eva Eksempel", UUID.randomUUID() + "@vestby.dk", null);
        var eva = registered("Eva Eksempel");
        registrations.substitute(
                eva.id(),
                new Person("Bo Prøve", bo, null, null, null, null),
                new By.Organiser("Prøve"),
                Running.server().clock().instant());
        assertThat(waiting(bo)).isZero();
    }

    @Test
    void whoever_gave_up_her_place_has_answered_and_is_not_reminded() {
        both();
        mailed(conference, "invitation", 2);
        Invited.sent(conference, 8);
        register("Ida Prøve", ida, null);
        registrations.withdraw(
                registered("Ida Prøve").id(),
                new By.Organiser("Prøve"),
                "",
                Running.server().clock().instant());
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.DECLINED);
        assertThat(mailed(conference, "reminder", 1).statusCode()).isEqualTo(303);
        assertThat(waiting(ida)).isZero();
    }

    @Test
    void answers_are_counted_once_each() {
        both();
        mailed(conference, "invitation", 2);
        register("Ida Prøve", ida, null);
        assertThat(Running.server().verbs(InvitedAnswers.class).of(conference.id()))
                .isEqualTo(new InvitedAnswers.Count(2, 1, 0));
        assertThat(ORGANISER.get("/organiser/" + conference.slug() + "/figures").body())
                .contains("Indbudt</dt><dd>2<", "Svaret ja</dt><dd>1<", "Ikke svaret</dt><dd>1<");
    }

    @Test
    void who_has_not_answered_is_listed_and_reminded_by_one_click() {
        both();
        imported(conference, "navn;mail;gruppe\nEva Eksempel;eva-" + ida + ";Gæster");
        mailed(conference, "invitation", 3);
        assertThat(ORGANISER.get(at(conference) + "/silent").body())
                .contains("3 har ikke svaret", "Ingen af dem kan mindes");
        Invited.sent(conference, 8);
        register("Ida Prøve", ida, null);
        var page =
                ORGANISER.get(at(conference) + "/silent?list=Byr%C3%A5d&group=Politikere").body();
        assertThat(page)
                .contains("1 har ikke svaret", "Læg 1 påmindelse klar", "Bo Prøve")
                .doesNotContain("Ida Prøve", "Eva Eksempel");
        ORGANISER.post(
                at(conference) + "/letters",
                "occasion=reminder&list=Byr%C3%A5d&group=Politikere&days=7&seen=1");
        assertThat(waiting(bo)).isEqualTo(1);
        assertThat(waiting("eva-" + ida)).isZero();
    }

    @Test
    void a_letter_is_in_the_language_that_the_list_says() {
        imported(
                conference,
                "navn;mail;sprog\nGrace Guest;" + ida + ";English\nBo Prøve;" + bo + ";");
        mailed(conference, "invitation", 2);
        assertThat(text(ida))
                .contains("Dear Grace Guest", "/en/invitation/", "Thursday 8 May 2031");
        assertThat(text(bo)).contains("Kære Bo Prøve").doesNotContain("/en/");
        Invited.sent(conference, 8);
        mailed(conference, "reminder", 2);
        assertThat(text(ida)).contains("Dear Grace Guest").doesNotContain("Kære");
        assertThat(
                        Running.browser()
                                .get(
                                        "/"
                                                + conference.slug()
                                                + "/en/invitation/"
                                                + secret(conference, ida))
                                .body())
                .contains("<html lang=\"en\">", "Grace Guest");
    }

    private void both() {
        imported(conference, "Ida Prøve <" + ida + ">\nBo Prøve <" + bo + ">");
    }

    /// Both have had an invitation, and a reminder to each is held.
    private void reminded() {
        both();
        mailed(conference, "invitation", 2);
        Invited.sent(conference, 8);
        assertThat(mailed(conference, "reminder", 2).statusCode()).isEqualTo(303);
        assertThat(waiting(ida)).isEqualTo(1);
    }

    private void register(String name, String address, @Nullable String secret) {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        var group = secret == null ? setup.groups().getFirst() : setup.groups().getLast();
        registrations.register(
                new Application(
                        UUID.randomUUID(),
                        conference,
                        null,
                        Language.DANISH,
                        false,
                        List.of(
                                new Applicant(
                                        new Person(name, address, null, null, null, null),
                                        group.id(),
                                        Map.of(),
                                        null,
                                        false,
                                        secret))),
                Running.server().clock().instant());
    }

    private Registration registered(String name) {
        return registrations.of(conference.id()).stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// How many invitations and reminders to an address may still go.
    private long waiting(String address) {
        return Invited.database()
                .sql(
                        """
                        select count(*) from outgoing
                        where conference = ? and address = ? and sent_at is null
                        and withdrawn_at is null and occasion in ('INVITATION', 'ANSWER_REMINDER')
                        """)
                .params(List.of(conference.id().value(), address))
                .query(Long.class)
                .single();
    }

    private String text(String address) {
        return Invited.database()
                .sql(
                        "select text from outgoing where conference = ? and address = ? order by id desc limit 1")
                .params(List.of(conference.id().value(), address))
                .query(String.class)
                .single();
    }
}
