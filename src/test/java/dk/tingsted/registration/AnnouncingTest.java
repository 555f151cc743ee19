package dk.tingsted.registration;

import static dk.tingsted.registration.Invented.NOW;
import static dk.tingsted.registration.Invented.applicant;
import static dk.tingsted.registration.Invented.application;
import static dk.tingsted.registration.Invented.group;
import static dk.tingsted.registration.Invented.open;
import static dk.tingsted.registration.Invented.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Posted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each thing that happens to a registration is told to the right person, once.
class AnnouncingTest {

    private static final By HERSELF = new By.Herself();

    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);

    @Test
    void who_has_a_place_gets_a_receipt_and_who_waits_her_number() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        register(conference, "Eva");
        assertThat(letters(conference, "Ida")).containsExactly(Occasion.RECEIPT);
        assertThat(letters(conference, "Eva")).containsExactly(Occasion.WAITING);
    }

    @Test
    void who_was_known_hears_of_it_by_letter_but_not_without_end() {
        var conference = open(1, group("Alle", null));
        for (int n = 0; n < 12; n++) {
            register(conference, "Ida");
        }
        assertThat(letters(conference, "Ida"))
                .startsWith(Occasion.RECEIPT, Occasion.ALREADY_REGISTERED)
                .hasSizeLessThan(6);
    }

    @Test
    void a_place_that_is_given_up_offered_lapsed_and_taken_is_told_at_each_step() {
        var conference = open(1, group("Alle", null));
        List.of("Ida", "Eva", "Bo").forEach(name -> register(conference, name));
        registrations.withdraw(only(conference, "Ida").id(), HERSELF, "", NOW);
        var later = NOW.plus(Duration.ofDays(2));
        registrations.lapse(later);
        registrations.takeOffer(only(conference, "Bo").id(), HERSELF, later);
        assertThat(letters(conference, "Ida"))
                .containsExactly(Occasion.RECEIPT, Occasion.WITHDRAWN);
        assertThat(letters(conference, "Eva"))
                .containsExactly(Occasion.WAITING, Occasion.OFFER, Occasion.OFFER_LAPSED);
        assertThat(letters(conference, "Bo"))
                .containsExactly(Occasion.WAITING, Occasion.OFFER, Occasion.RECEIPT);
    }

    @Test
    void a_substitute_is_told_and_so_is_the_one_who_does_not_come() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        registrations.substitute(only(conference, "Ida").id(), person("Bo"), HERSELF, NOW);
        assertThat(to(conference, "ida@oestby.dk"))
                .containsExactly(Occasion.RECEIPT, Occasion.WITHDRAWN);
        assertThat(to(conference, "bo@oestby.dk")).containsExactly(Occasion.SUBSTITUTE);
    }

    @Test
    void who_fills_in_for_several_gets_the_receipt_for_all() {
        var conference = open(3, group("Alle", null));
        var everybody = group(conference, 0);
        registrations.register(
                application(
                        conference, false, applicant("Ida", everybody), applicant("Bo", everybody)),
                NOW);
        assertThat(to(conference, "sekretaer@oestby.dk")).containsExactly(Occasion.RECEIPT_FOR_ALL);
    }

    @Test
    void the_link_in_a_letter_leads_to_the_registration_until_it_is_renewed() {
        var conference = open(1, group("Alle", null));
        register(conference, "Ida");
        var ida = only(conference, "Ida");
        var text =
                database.sql("select text from outgoing where about = :about")
                        .param("about", "registration:" + ida.id().value())
                        .query(String.class)
                        .single();
        var secret = text.replaceAll("(?s).*/registration/mine/([A-Za-z0-9_-]+).*", "$1");
        assertThat(registrations.at(secret)).contains(ida);
        registrations.renewLink(ida.id(), HERSELF, NOW);
        assertThat(registrations.at(secret)).isEmpty();
    }

    private void register(Conference conference, String name) {
        registrations.register(
                application(conference, true, applicant(name, group(conference, 0))), NOW);
    }

    private List<Occasion> letters(Conference conference, String name) {
        return Running.server()
                .verbs(Outbox.class)
                .about(conference.id(), "registration:" + only(conference, name).id().value())
                .stream()
                .map(Posted::occasion)
                .toList();
    }

    private List<Occasion> to(Conference conference, String address) {
        return database.sql(
                        "select occasion from outgoing where conference = :c and address = :a order by id")
                .param("c", conference.id().value())
                .param("a", address)
                .query((row, _) -> Occasion.valueOf(row.getString("occasion")))
                .list();
    }

    private Registration only(Conference conference, String name) {
        return registrations.of(conference.id()).stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
