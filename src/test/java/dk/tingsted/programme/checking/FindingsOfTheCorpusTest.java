package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What is said of four real programmes, read from their documents: all that is wrong with them,
/// and nothing of what only looks wrong (two doctors with names alike, themes that begin with their
/// first talk, pauses without speakers, the end of the day).
class FindingsOfTheCorpusTest {

    @Test
    void the_conference_of_2021() {
        assertThat(grave("01-kkr-2021-pdf"))
                .containsExactly(
                        "158 TITLE_MISMATCH Titlen står på to måder: »Udvikling af nye tilbud og nye"
                                + " tilgange« og »Udvikling af nye tilbud og nye tilgange. Hør om rammeaftalens"
                                + " fælles udviklingsområde«.",
                        "169 PLACEHOLDER_LEFT »v/oplægsholder fra botilbud Tagdækkervej i Hammel v/Lone"
                                + " Aagaard, …« ser ud til at være glemt i teksten.");
    }

    @Test
    void the_same_conference_as_markdown() {
        assertThat(grave("02-kkr-2021-md"))
                .containsExactly(
                        "33 NAME_VARIANT »Lone Aagaard« og »Lone Agaard« ser ud til at være den samme,"
                                + " stavet på to måder. Ved begge står »afdelingsleder«. Hvordan skrives navnet?",
                        "57 TITLE_MISMATCH Titlen står på to måder: »Udvikling af nye tilbud og nye"
                                + " tilgange« og »Udvikling af nye tilbud og nye tilgange. Hør om rammeaftalens"
                                + " fælles udviklingsområde«.",
                        "63 PLACEHOLDER_LEFT »v/oplægsholder fra botilbud Tagdækkervej i Hammel v/Lone"
                                + " Agaard, …« ser ud til at være glemt i teksten.");
    }

    @Test
    void the_preliminary_programme_of_2024() {
        assertThat(grave("03-kkr-2024-foreloebig"))
                .containsExactly(
                        "39 SPEAKER_TBD Der er endnu ikke fundet en oplægsholder til »Økonomien på det"
                                + " specialiserede socialområde – herunder et blik på hvordan bl.a."
                                + " Økonomiaftalen 2025 understøtter det …« kl. 13.35.");
    }

    @Test
    void the_summit_of_2022() {
        assertThat(grave("04-kl-social-sundhed-2022"))
                .containsExactly(
                        "32 NAME_VARIANT »Helene Bilsted Probst« og »Helene Probst« ser ud til at være den"
                                + " samme. Ved begge står »vicedirektør«. Hvordan skrives navnet?",
                        "166 TIME_NOT_MONOTONE Kl. 16.55 står mellem 15.40 og 16.10. Mon der skal stå"
                                + " 15.55?",
                        "256 SPEAKER_MISSING Der står ingen oplægsholder ved »Hvem er borgerne på det"
                                + " specialiserede socialområde og hvad udfordrer dem?« kl. 09.00, men det gør"
                                + " der ved de andre oplæg.",
                        "391 TIME_CONFLICT_DETAIL »Sessioner« er sat til kl. 13.30-14.39, men »Pause«"
                                + " begynder kl. 14.30. Mon der skal stå 14.30?",
                        "391 DATE_YEAR_CONFLICT Der står tirsdag den 24. maj 2021, men konferencen er den"
                                + " 24. maj 2022. Den 24. maj 2021 var desuden en mandag. Mon der skal stå"
                                + " 2022?");
    }

    @Test
    void the_two_times_of_2022_come_with_a_correction() {
        assertThat(
                        Checks.findings(read("04-kl-social-sundhed-2022")).stream()
                                .map(Finding::suggestion)
                                .filter(Objects::nonNull)
                                .map(FindingsOfTheCorpusTest::change))
                .containsExactly("start 16:55 → 15:55", "end 14:39 → 14:30");
    }

    @Test
    void two_documents_of_one_conference_are_held_against_each_other() {
        var across = Checks.across(List.of(read("01-kkr-2021-pdf"), read("02-kkr-2021-md")));
        assertThat(across.getFirst().stream().map(Finding::message))
                .containsExactly(
                        "Her står »Lone Aagaard«, men i 02-kkr-2021-md står »Lone Agaard« (linje 63). Det"
                                + " ser ud til at være den samme.",
                        "Her står »Henrik Frostholm«, men i 02-kkr-2021-md står »Henrik Frostholt« (linje"
                                + " 34). Det ser ud til at være den samme.");
    }

    @Test
    void different_conferences_have_nothing_to_tell_each_other() {
        var others =
                List.of(
                        read("03-kkr-2024-foreloebig"),
                        read("04-kl-social-sundhed-2022"),
                        read("06-dkl-aarsmoede-2000"));
        assertThat(Checks.across(others)).allSatisfy(found -> assertThat(found).isEmpty());
    }

    private static Reading read(String slug) {
        return ProgrammeGrammar.read(Gold.document(slug));
    }

    private static List<String> grave(String slug) {
        return Checks.findings(read(slug)).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding ->
                        finding.lines().getFirst()
                                + " "
                                + finding.concern()
                                + " "
                                + finding.message())
                .toList();
    }

    private static String change(Correction correction) {
        var path = correction.spot().path();
        return path.substring(path.lastIndexOf('/') + 1)
                + " "
                + correction.was()
                + " → "
                + correction.becomes();
    }
}
