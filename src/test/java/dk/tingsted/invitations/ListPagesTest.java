package dk.tingsted.invitations;

import static dk.tingsted.invitations.Invited.ORGANISER;
import static dk.tingsted.invitations.Invited.at;
import static dk.tingsted.invitations.Invited.handedIn;
import static dk.tingsted.invitations.Invited.imported;
import static dk.tingsted.invitations.Invited.location;
import static dk.tingsted.invitations.Invited.post;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListPagesTest {

    private final Invitations invitations = Running.server().verbs(Invitations.class);

    @Test
    void nothing_is_kept_before_the_secretariat_has_seen_what_is_read() {
        var conference = Invited.conference();
        var look = handedIn(conference, "navn;mail;kommune\nIda Prøve;ida@oestby.dk;Aarhus");
        var page = ORGANISER.get(look).body();
        assertThat(page).contains("Importér 1 person", "Ida Prøve", "Aarhus Kommune", "Politikere");
        assertThat(invitations.of(conference.id())).isEmpty();
        assertThat(location(post(look, Map.of("act", "import"))))
                .endsWith("/invitations?did=imported&many=1");
        assertThat(invitations.of(conference.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("Ida Prøve");
                    assertThat(one.groupName()).isEqualTo("Politikere");
                    assertThat(one.list()).isEqualTo("Byråd");
                    assertThat(one.state()).isEqualTo(State.NEW);
                });
        assertThat(ORGANISER.get(look).statusCode()).isEqualTo(404);
    }

    @Test
    void bad_lines_are_named_kept_apart_and_tried_again() {
        var conference = Invited.conference();
        var look =
                handedIn(
                        conference,
                        "navn;mail\nIda;ida@oestby.dk\nBo;bo.oestby.dk\n=cmd|'x';=1+1\nIda igen;IDA@oestby.dk");
        assertThat(ORGANISER.get(look).body())
                .contains(
                        "»bo.oestby.dk« er ikke én mailadresse.",
                        "Linje 3:",
                        "Ida igen, ida@oestby.dk står også i linje 2.",
                        "Importér 1 person<");
        assertThat(location(post(look, Map.of("act", "import")))).contains("left=1");
        assertThat(ORGANISER.get(look + "/bad.csv").body())
                .isEqualTo("\ufeffNavn;Mailadresse\r\nBo;bo.oestby.dk\r\n'=cmd|'x';'=1+1\r\n");
        post(look, Map.of("act", "again", "text", "Navn\tMailadresse\nBo\tbo@oestby.dk"));
        post(look, Map.of("act", "import"));
        assertThat(invitations.of(conference.id()))
                .extracting(Invitation::address)
                .containsExactly("ida@oestby.dk", "bo@oestby.dk");
    }

    @Test
    void columns_are_taken_for_what_the_secretariat_says() {
        var conference = Invited.conference();
        var look = handedIn(conference, "Østby;ida@oestby.dk;Ida Prøve");
        post(
                look,
                Map.of(
                        "act",
                        "look",
                        "column-0",
                        "ORGANISATION",
                        "column-1",
                        "ADDRESS",
                        "column-2",
                        "NAME"));
        post(look, Map.of("act", "import"));
        assertThat(invitations.of(conference.id()))
                .singleElement()
                .satisfies(one ->
                        assertThat(List.of(one.name(), Overview.who(one)))
                                .containsExactly("Ida Prøve", "Østby"));
    }

    @Test
    void whoever_is_invited_already_is_passed_over() {
        var conference = Invited.conference();
        imported(conference, "Ida Prøve <ida@oestby.dk>");
        var look = handedIn(conference, "Ida Prøve <Ida@oestby.dk>\nBo <bo@oestby.dk>");
        assertThat(ORGANISER.get(look).body()).contains("er allerede indbudt.");
        post(look, Map.of("act", "import"));
        post(look, Map.of("act", "import"));
        assertThat(invitations.of(conference.id())).hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_refused_and_nothing_typed_is_lost() {
        var conference = Invited.conference();
        var refused = post(at(conference) + "/new", Map.of("name", "Mine & dine", "text", "  \n "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Der er ingen linjer på listen.", "Mine &amp; dine");
        assertThat(post(at(conference) + "/new", Map.of("text", "Ida <ida@oestby.dk>")).body())
                .contains("Skriv, hvad listen skal hedde", "Ida &lt;ida@oestby.dk&gt;");
    }

    @Test
    void a_list_of_another_conference_is_not_there() {
        var look = handedIn(Invited.conference(), "Ida <ida@oestby.dk>");
        var other = at(Invited.conference()) + look.substring(look.indexOf("/new"));
        assertThat(ORGANISER.get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void five_thousand_people_come_in_at_once() {
        var conference = Invited.conference();
        var text = new StringBuilder("navn;mail\n");
        for (int n = 0; n < 4_999; n++) {
            text.append("Person ")
                    .append((char) ('a' + n % 26))
                    .append(';')
                    .append(n)
                    .append("@oestby.dk\n");
        }
        imported(conference, text.toString());
        assertThat(invitations.of(conference.id())).hasSize(4_999);
        assertThat(ORGANISER.get(at(conference) + "?from=4900").body()).contains("4999 indbudte");
    }
}
