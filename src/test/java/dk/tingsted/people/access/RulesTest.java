package dk.tingsted.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.people.Deed;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

/// One address of each sort, without a server.
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /organiser, BEGIN",
        "GET, /organiser/second, PROVE",
        "POST, /organiser/me/address, OWN",
        "GET, /organiser/people/7, RUN_INSTALLATION",
        "POST, /organiser/import, FOUND_CONFERENCE",
        "GET, /organiser/x-2031, READ_PROGRAMME",
        "HEAD, /organiser/x-2031, READ_PROGRAMME",
        "POST, /organiser/x-2031/corrections/7/undo, PREPARE_PROGRAMME",
        "POST, /organiser/x-2031/editions, PUBLISH",
        "GET, /organiser/x-2031/followup, READ_PROGRAMME",
        "POST, /organiser/x-2031/followup, WRITE_FOLLOW_UP",
        "GET, /organiser/x-2031/agreement/7/hearing, SEND_LETTERS",
        "GET, /organiser/x-2031/agreement/7, WRITE_FOLLOW_UP",
        "POST, /organiser/x-2031/outbox/7, SEND_LETTERS",
        "POST, /organiser/x-2031/registration/open, SET_UP_REGISTRATION",
        "POST, /organiser/x-2031/retention, SET_UP_REGISTRATION",
        "POST, /organiser/x-2031/invitations/new, INVITE",
        "GET, /organiser/x-2031/needs, SEE_NEEDS",
        "GET, /organiser/x-2031/kitchen, SEE_PARTICIPANTS",
        "GET, /organiser/x-2031/participants/7, SEE_PARTICIPANTS",
        "POST, /organiser/x-2031/participants/7/erase, CHANGE_PARTICIPANTS",
        "GET, /organiser/x-2031/participants.csv, SEE_PARTICIPANTS",
        "GET, /organiser/x-2031/figures, SEE_FIGURES",
        "POST, /organiser/x-2031/tables, CHANGE_PARTICIPANTS",
        "POST, /organiser/x-2031/day, RUN_DAY",
        "POST, /organiser/x-2031/notes, TAKE_NOTES",
        "POST, /organiser/x-2031/door, CHECK_IN"
    })
    void each_address_takes_what_it_is_for(String method, String path, Deed deed) {
        var asked = Rules.asked(method, PathContainer.parsePath(path)).orElseThrow();
        assertThat(asked.deed()).isEqualTo(deed);
        assertThat(asked.slug())
                .isEqualTo(path.contains("x-2031") ? Optional.of("x-2031") : Optional.empty());
    }

    @Test
    void what_no_rule_fits_is_not_there() {
        for (var path :
                new String[] {
                    "/organiser/x-2031/unknown",
                    "/organiser/X_2031",
                    "/organisers",
                    "/organiser/x-2031/participants.docx"
                }) {
            assertThat(Rules.asked("GET", PathContainer.parsePath(path))).as(path).isEmpty();
        }
        assertThat(Rules.asked("POST", PathContainer.parsePath("/organiser/x-2031"))).isEmpty();
        assertThat(Rules.asked("HEAD", PathContainer.parsePath("/organiser/x-2031/editions")))
                .isEmpty();
    }
}
