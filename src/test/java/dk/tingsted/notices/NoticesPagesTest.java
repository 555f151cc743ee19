package dk.tingsted.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.programme.Versions;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Editions are published, and the secretariat reads the letters that they give cause to.
class NoticesPagesTest {

    private static final String FIRST =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            13.30 Rundtur
            Ved Eva Eksempel, landskabsarkitekt, Østby Kommune
            15.00 Afslutning
            """;

    private static final String MOVED = FIRST.replace("10.15 Haven", "10.30 Haven");

    private final Running.Browser organiser = Running.organiser();
    private final Programmes programmes = Running.server().verbs(Programmes.class);
    private final Versions versions = Running.server().verbs(Versions.class);
    private final Notices letters = Running.server().verbs(Notices.class);

    @Test
    void the_first_edition_changes_nothing_for_anybody() {
        var conference = published();
        assertThat(letters.of(conference)).isEmpty();
        assertThat(organiser.get(address(conference)).body()).contains("Der er ingen breve");
    }

    @Test
    void a_letter_says_what_is_changed_for_the_one_it_concerns() {
        var conference = published();
        publish(conference, MOVED);
        assertThat(letters.of(conference)).extracting(Letter::name).containsExactly("Ida Prøve");
        assertThat(organiser.get(address(conference)).body())
                .contains(
                        "Til Ida Prøve",
                        "Tiden for »Haven som mødested«: kl. 10.30 (før: kl. 10.15)")
                .contains("/" + conference.slug())
                .doesNotContain("Eva Eksempel");
    }

    @Test
    void a_letter_is_released_as_it_was_written_and_then_stays() {
        var conference = published();
        publish(conference, MOVED);
        long id = letters.of(conference).getFirst().id();
        assertThat(act(conference, id, "release", "", "Ny tid", "Kære Ida").body())
                .contains(
                        "Skriv en mailadresse",
                        ">\nKære Ida\n</textarea>",
                        "aria-invalid=\"true\"");
        assertThat(
                        act(conference, id, "release", "ida@example.dk", "Ny tid", "Kære Ida")
                                .statusCode())
                .isEqualTo(303);
        assertThat(letters.of(conference).getFirst())
                .extracting(Letter::state, Letter::address, Letter::subject, Letter::text)
                .containsExactly(State.RELEASED, "ida@example.dk", "Ny tid", "Kære Ida\n");
        act(conference, id, "save", "anden@example.dk", "Andet", "Andet");
        assertThat(letters.of(conference).getFirst().text()).isEqualTo("Kære Ida\n");
        assertThat(organiser.get(address(conference)).body())
                .contains(
                        "mailto:ida%40example.dk?subject=Ny%20tid&amp;body=K%C3%A6re%20Ida%0D%0A");
        act(conference, id, "sent", "", "", "");
        assertThat(letters.of(conference).getFirst().state()).isEqualTo(State.SENT);
    }

    @Test
    void two_editions_make_one_letter_and_an_address_is_asked_for_once() {
        var conference = published();
        publish(conference, MOVED);
        long id = letters.of(conference).getFirst().id();
        act(conference, id, "save", "ida@example.dk", "Ny tid", "Skrevet om");
        publish(conference, MOVED.replace("10.30 Haven", "10.45 Haven"));
        var all = letters.of(conference);
        assertThat(all).extracting(Letter::state).containsExactly(State.REPLACED, State.WAITING);
        assertThat(all.getFirst().text()).isEqualTo("Skrevet om\n");
        assertThat(all.getLast().text()).contains("kl. 10.45 (før: kl. 10.15)");
        assertThat(all.getLast().address()).isEqualTo("ida@example.dk");
    }

    @Test
    void what_is_taken_back_before_it_was_told_is_not_told() {
        var conference = published();
        publish(conference, MOVED);
        publish(conference, FIRST.replace("13.30 Rundtur", "13.45 Rundtur"));
        assertThat(waiting(conference)).extracting(Letter::name).containsExactly("Eva Eksempel");
    }

    @Test
    void a_letter_may_be_put_away_and_all_with_an_address_released_at_once() {
        var conference = published();
        publish(conference, MOVED.replace("13.30 Rundtur", "13.45 Rundtur"));
        var two = waiting(conference);
        act(conference, two.getFirst().id(), "away", "", "", "");
        act(conference, two.getLast().id(), "save", "eva@example.dk", "Ny tid", "Kære Eva");
        organiser.post(address(conference) + "/release", "");
        assertThat(letters.of(conference))
                .extracting(Letter::state)
                .containsExactly(State.PUT_AWAY, State.RELEASED);
    }

    @Test
    void what_cannot_be_an_address_or_a_subject_is_refused_and_kept_on_the_page() {
        var conference = published();
        publish(conference, MOVED);
        long id = letters.of(conference).getFirst().id();
        for (var wrong : List.of("ida", "ida@example.dk, bo@example.dk", "<x>@example.dk", "a@b")) {
            assertThat(act(conference, id, "save", wrong, "Emne", "Brev").statusCode())
                    .isEqualTo(422);
        }
        assertThat(act(conference, id, "save", "ida@example.dk", "To\nlinjer", "Brev").body())
                .contains("Skriv et emne på én linje");
        assertThat(letters.of(conference).getFirst().address()).isNull();
    }

    @Test
    void a_stranger_sees_no_letter() {
        var conference = published();
        publish(conference, MOVED);
        assertThat(Running.browser().get(address(conference)).statusCode())
                .isIn(302, 303, 401, 403);
    }

    private List<Letter> waiting(Conference conference) {
        return letters.of(conference).stream()
                .filter(letter -> letter.state() == State.WAITING)
                .toList();
    }

    private HttpResponse<String> act(
            Conference conference,
            long id,
            String act,
            String address,
            String subject,
            String text) {
        return organiser.post(
                address(conference) + "/" + id,
                "act="
                        + act
                        + "&address="
                        + encoded(address)
                        + "&subject="
                        + encoded(subject)
                        + "&text="
                        + encoded(text));
    }

    private Conference published() {
        var upload = upload(FIRST);
        var welcome = (Imported.Welcome) programmes.importDocument(upload, "Prøve", Instant.EPOCH);
        programmes.publish(welcome.conference(), Status.PRELIMINARY, "Prøve", Instant.EPOCH);
        return welcome.conference();
    }

    private void publish(Conference conference, String text) {
        versions.propose(conference, upload(text), "Prøve", Instant.EPOCH);
        organiser.post("/organiser/" + conference.slug() + "/version/accept", "difference=all");
        organiser.post("/organiser/" + conference.slug() + "/version/use", "");
        programmes.publish(conference, Status.PRELIMINARY, "Prøve", Instant.EPOCH);
    }

    private static Upload upload(String text) {
        return new Upload("haver.txt", text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
    }

    private static String address(Conference conference) {
        return "/organiser/" + conference.slug() + "/notices";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
