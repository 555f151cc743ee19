package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A conference is handed the next version of its document.
class VersionPagesTest {

    private static final String FIRST =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            13.30 Rundtur
            15.00 Afslutning
            """;

    private static final String SECOND =
            FIRST.replace("12.30 Frokost", "12.15 Frokost")
                    .replace("13.30 Rundtur\n", "")
                    .replace("15.00 Afslutning", "14.00 Debat om parkerne\n15.00 Afslutning");

    private final Running.Browser organiser = Running.organiser();
    private final Programmes programmes = Running.server().verbs(Programmes.class);
    private final Versions versions = Running.server().verbs(Versions.class);

    @Test
    void nothing_changes_before_it_is_accepted() {
        var conference = imported();
        var before = programmes.draft(conference).programme();
        propose(conference, SECOND);
        var page = organiser.get(address(conference));
        assertThat(page.body())
                .contains("Ændringer (3)", "Tiden for »Frokost«", "kl. 12.30", "kl. 12.15")
                .contains("Nyt punkt", "14.00 Debat om parkerne", "Punktet udgår", "13.30 Rundtur");
        assertThat(programmes.draft(conference).programme()).isEqualTo(before);
        assertThat(organiser.get("/organiser/" + conference.slug()).body())
                .contains("En ny udgave af dokumentet, haver-2.txt, venter.");
    }

    @Test
    void one_change_is_accepted_and_the_others_wait() {
        var conference = imported();
        propose(conference, SECOND);
        var key =
                OrganiserPagesTest.match(
                        organiser.get(address(conference)).body(),
                        "id=\"d-([0-9a-f]+)\">\\s*<div>\\s*<p[^>]*>Tiden for »Frokost«");
        organiser.post(address(conference) + "/accept", "difference=" + key);
        assertThat(organiser.get(address(conference)).body())
                .contains("Ændringer (2)")
                .doesNotContain("Tiden for »Frokost«");
        assertThat(programmes.draft(conference).programme().items())
                .extracting(Spots::named)
                .contains("12.15 Frokost", "13.30 Rundtur");
    }

    @Test
    void when_the_new_document_is_in_use_the_programme_is_what_was_accepted() {
        var conference = imported();
        correct(conference, "Velkomst", "Velkommen i haven");
        propose(conference, SECOND);
        organiser.post(address(conference) + "/accept", "difference=all");
        var accepted = programmes.draft(conference).programme();
        organiser.post(address(conference) + "/use", "");

        var draft = programmes.draft(conference);
        assertThat(draft.programme()).isEqualTo(accepted);
        assertThat(draft.programme().items())
                .extracting(Spots::named)
                .containsExactly(
                        "10.00 Velkommen i haven",
                        "10.15 Haven som mødested",
                        "12.15 Frokost",
                        "14.00 Debat om parkerne",
                        "15.00 Afslutning");
        assertThat(draft.amendments()).hasSize(1).first().extracting(Amendment::by).isEqualTo("Bo");
        assertThat(organiser.get("/organiser/" + conference.slug()).body())
                .contains("haver-2.txt", "14.00 Debat om parkerne");
        assertThat(organiser.get(address(conference)).body()).contains("Programmet som fil");
    }

    @Test
    void what_was_not_accepted_stays_as_it_was_also_in_the_new_document() {
        var conference = imported();
        var before = programmes.draft(conference).programme();
        propose(conference, SECOND);
        organiser.post(address(conference) + "/use", "");
        assertThat(programmes.draft(conference).programme()).isEqualTo(before);
        var undone = programmes.draft(conference).amendments().getFirst();
        programmes.undo(conference, undone.id(), "Bo", Instant.EPOCH);
        assertThat(programmes.draft(conference).programme().items())
                .extracting(Spots::named)
                .contains("12.15 Frokost");
    }

    @Test
    void a_place_corrected_here_and_in_the_document_shows_both_values() {
        var conference = imported();
        correct(conference, "Frokost", "Let anretning");
        propose(conference, FIRST.replace("Frokost", "Middag"));
        assertThat(organiser.get(address(conference)).body())
                .contains("Rettet begge steder (1)", "Let anretning", "Middag");
        organiser.post(address(conference) + "/accept", "difference=all");
        assertThat(programmes.draft(conference).programme().items())
                .extracting(Item::title)
                .contains("Let anretning");
    }

    @Test
    void a_version_that_is_put_away_leaves_nothing() {
        var conference = imported();
        propose(conference, SECOND);
        organiser.post(address(conference) + "/discard", "");
        assertThat(versions.proposal(conference)).isEmpty();
        assertThat(organiser.get("/organiser/" + conference.slug()).body()).contains("haver-1.txt");
    }

    @Test
    void the_same_form_sent_twice_hands_over_one_document() {
        var conference = imported();
        var upload = new Upload("haver-2.txt", bytes(SECOND), UUID.randomUUID());
        versions.propose(conference, upload, "Bo", Instant.EPOCH);
        versions.discard(conference, "Bo", Instant.EPOCH);
        versions.propose(conference, upload, "Bo", Instant.EPOCH);
        assertThat(versions.proposal(conference)).isEmpty();
    }

    private void correct(Conference conference, String was, String becomes) {
        var item =
                programmes.draft(conference).programme().items().stream()
                        .filter(one -> one.title().equals(was))
                        .findFirst()
                        .orElseThrow();
        var wanted = new Correction(Spot.of(item.id(), "title"), was, becomes);
        programmes.correct(conference, java.util.List.of(wanted), "Bo", Instant.EPOCH);
    }

    private void propose(Conference conference, String text) {
        var upload = new Upload("haver-2.txt", bytes(text), UUID.randomUUID());
        assertThat(versions.propose(conference, upload, "Bo", Instant.EPOCH))
                .isInstanceOf(Imported.Welcome.class);
    }

    private Conference imported() {
        var upload = new Upload("haver-1.txt", bytes(FIRST), UUID.randomUUID());
        return switch (programmes.importDocument(upload, "Bo", Instant.EPOCH)) {
            case Imported.Welcome(var conference) -> conference;
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String address(Conference conference) {
        return "/organiser/" + conference.slug() + "/version";
    }
}
