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
                        "11 MISSING_ACCESS_LINK Konferencen er virtuel, men der står ikke noget link til den.",
                        "15 MISSING_REGISTRATION Der står ikke, hvor eller hvordan man melder sig til (link, mailadresse eller telefonnummer).",
                        "31 TITLE_VARIANT Astrid Krag kaldes »socialminister« her, men »social- og ældreminister« ved sit oplæg.",
                        "57 PROMISED_NOT_LISTED Der står »KKR formandskabet«, men kun Torben Hansen er nævnt.",
                        "75 NO_TRANSITION Der er ingen tid til at skifte lokale mellem »Fremtidens specialiserede område i perspektiv« og »Tjek ind på en workshop om fremtidens socialområde« kl. 16.55.",
                        "100 NO_TRANSITION Der er ingen tid til at skifte lokale mellem »Tjek ind på en workshop om fremtidens socialområde« og »Kom tæt på regeringens evaluering af det specialiserede socialområde« kl. 17.30.",
                        "111 DURATION_TIGHT Der er 10 minutter til »Afsluttende replikker – hvad tager vi med fra konferencen?« med 3 på scenen.",
                        "118 PROMISED_NOT_LISTED Der står »KKR formandskabet«, men kun Steen Vindum er nævnt.",
                        "140 ROLE_ONLY_IN_DETAIL De 4 facilitatorer står kun i den uddybende del, ikke i oversigten.",
                        "158 TITLE_MISMATCH Titlen står på to måder: »Udvikling af nye tilbud og nye tilgange« og »Udvikling af nye tilbud og nye tilgange. Hør om rammeaftalens fælles udviklingsområde«.",
                        "169 PLACEHOLDER_LEFT »v/oplægsholder fra botilbud Tagdækkervej i Hammel v/Lone Aagaard, …« ser ud til at være glemt i teksten.");
    }

    @Test
    void the_same_conference_as_markdown() {
        assertThat(grave("02-kkr-2021-md"))
                .containsExactly(
                        "9 MISSING_ACCESS_LINK Konferencen er virtuel, men der står ikke noget link til den.",
                        "11 MISSING_REGISTRATION Der står ikke, hvor eller hvordan man melder sig til (link, mailadresse eller telefonnummer).",
                        "17 TITLE_VARIANT Astrid Krag kaldes »socialminister« her, men »social- og ældreminister« ved sit oplæg.",
                        "30 PROMISED_NOT_LISTED Der står »KKR formandskabet«, men kun Torben Hansen er nævnt.",
                        "33 NAME_VARIANT »Lone Aagaard« og »Lone Agaard« ser ud til at være den samme, stavet på to måder. Ved begge står »afdelingsleder«. Hvordan skrives navnet?",
                        "33 NO_TRANSITION Der er ingen tid til at skifte lokale mellem »Fremtidens specialiserede område i perspektiv« og »Tjek ind på en workshop om fremtidens socialområde« kl. 16.55.",
                        "34 NO_TRANSITION Der er ingen tid til at skifte lokale mellem »Tjek ind på en workshop om fremtidens socialområde« og »Kom tæt på regeringens evaluering af det specialiserede socialområde« kl. 17.30.",
                        "35 DURATION_TIGHT Der er 10 minutter til »Afsluttende replikker – hvad tager vi med fra konferencen?« med 3 på scenen.",
                        "36 PROMISED_NOT_LISTED Der står »KKR formandskabet«, men kun Steen Vindum er nævnt.",
                        "44 ROLE_ONLY_IN_DETAIL De 4 facilitatorer står kun i den uddybende del, ikke i oversigten.",
                        "57 TITLE_MISMATCH Titlen står på to måder: »Udvikling af nye tilbud og nye tilgange« og »Udvikling af nye tilbud og nye tilgange. Hør om rammeaftalens fælles udviklingsområde«.",
                        "63 PLACEHOLDER_LEFT »v/oplægsholder fra botilbud Tagdækkervej i Hammel v/Lone Agaard, …« ser ud til at være glemt i teksten.");
    }

    @Test
    void the_preliminary_programme_of_2024() {
        assertThat(grave("03-kkr-2024-foreloebig"))
                .containsExactly(
                        "11 MISSING_REGISTRATION Der står ikke, hvor eller hvordan man melder sig til (link, mailadresse eller telefonnummer).",
                        "39 SPEAKER_TBD Der er endnu ikke fundet en oplægsholder til »Økonomien på det specialiserede socialområde – herunder et blik på hvordan bl.a. Økonomiaftalen 2025 understøtter det …« kl. 13.35.",
                        "41 PROMISED_NOT_LISTED Der står »KKR formandskabet«, men kun Torben Hansen er nævnt.");
    }

    @Test
    void the_summit_of_2022() {
        assertThat(grave("04-kl-social-sundhed-2022"))
                .containsExactly(
                        "6 MISSING_EVENT_TITLE Konferencen har ingen titel i dokumentet.",
                        "6 MISSING_VENUE Der står ikke, hvor konferencen holdes, og heller ikke, at den er virtuel.",
                        "12 SPEAKER_UNNAMED Ved »Velkomst og åbning af konferencen« står »formændene for henholdsvis KL’s Sundheds- og Ældreudvalg samt KL's Socialudvalg«, men ingen navne.",
                        "32 NAME_VARIANT »Helene Bilsted Probst« og »Helene Probst« ser ud til at være den samme. Ved begge står »vicedirektør«. Hvordan skrives navnet?",
                        "38 SPEAKER_UNNAMED Ved »Præsentation fra den første nominerede kommune til KL's forebyggelsespris« står »første nominerede kommune«, men ingen navne.",
                        "66 DURATION_TIGHT Der er 20 minutter til »Hvordan løfter vi den komplekse dagsorden lokalt?« med 4 på scenen.",
                        "82 SPEAKER_UNNAMED Ved »Præsentation fra den anden nominerede kommune til KL's forebyggelsespris« står »anden nominerede kommune«, men ingen navne.",
                        "94 MISSING_ROOM De 7 parallelle sessioner under »Sessioner« har ingen lokaler.",
                        "106 NUMBERING_FORMAT Der mangler et mellemrum efter »5.« foran »10-års plan for psykiatrien – vil den fl …«; det ligner et klokkeslæt.",
                        "120 SPEAKER_UNNAMED Ved »Præsentation fra den tredje nominerede kommune til KL's forebyggelsespris« står »tredje nominerede kommune«, men ingen navne.",
                        "166 TIME_NOT_MONOTONE Kl. 16.55 står mellem 15.40 og 16.10. Mon der skal stå 15.55?",
                        "168 SPEAKER_UNNAMED Ved »Debat: Hvordan genstarter man ældreområdet?« står »repræsentanter fra kommuner og folketing«, men ingen navne.",
                        "186 DURATION_TIGHT Der er 10 minutter til »Et lokalpolitisk blik på de nye sundhedsklynger« med 2 på scenen.",
                        "216 SPEAKER_UNNAMED Ved »Debat: Hvilke greb skal vi bruge til at fremtidssikre vores sundhedsvæsen« står »repræsentanter fra kommuner og folketing«, men ingen navne.",
                        "224 MISSING_END »Aftenarrangement – middag og underholdning« begynder kl. 19.30, men der står ikke, hvornår det slutter.",
                        "256 SPEAKER_MISSING Der står ingen oplægsholder ved »Hvem er borgerne på det specialiserede socialområde og hvad udfordrer dem?« kl. 09.00, men det gør der ved de andre oplæg.",
                        "274 DURATION_TOO_SHORT Der er kun 5 minutter til »Hvorfor fortsætter udgiftspresset på socialområdet?«.",
                        "298 DURATION_TIGHT Der er 10 minutter til »Dialog: Hvordan løfter borgere og kommuner i fællesskab kvaliteten?«.",
                        "306 SPEAKER_UNNAMED Ved »Dialog: Hvordan løfter borgere og kommuner i fællesskab kvaliteten?« står »kommunalpolitikere og brugerorganisationer«, men ingen navne.",
                        "334 DURATION_TOO_SHORT Der er kun 5 minutter til »Arbejdskraftudfordringen – hvordan ligger landet egentlig?«.",
                        "336 SPEAKER_ORG_ONLY Der står »KL præsenterer«, men ikke hvem, ved »Arbejdskraftudfordringen – hvordan ligger landet egentlig?«.",
                        "344 SPEAKER_UNNAMED Ved »Løsningsgalleri – tre kommuners eksempler til at styrke rekruttering« står »tre kommuners«, men ingen navne.",
                        "366 SPEAKER_UNNAMED Ved »Hvad skal der til på den lange bane?« står »et panel på scenen«, men ingen navne.",
                        "391 TIME_CONFLICT_DETAIL »Sessioner« er sat til kl. 13.30-14.39, men »Pause« begynder kl. 14.30. Mon der skal stå 14.30?",
                        "391 DATE_YEAR_CONFLICT Der står tirsdag den 24. maj 2021, men konferencen er den 24. maj 2022. Den 24. maj 2021 var desuden en mandag. Mon der skal stå 2022?",
                        "431 SPEAKER_UNNAMED Ved »Hvordan kan ny viden om borgenes sundhed bruges til at sætte strategisk fokus på folkesundheden i din kommune?« står »To kommuner«, men ingen navne.",
                        "483 LIST_ITEM_NOT_PERSON »Sessionen arrangeres i samarbejde med Videncenter om Handicap og Danske Handicaporganisationer. I sessionen vil d u« står blandt dem, man kan møde, men er ikke en person.",
                        "485 SPEAKER_UNNAMED Ved »Livskvalitet og handicap: hvad taler vi egentligt om og hvordan understøtter vi den?« står »bl.a. møde borgere med handicap«, men ingen navne.",
                        "575 TITLE_MISMATCH Titlen står på to måder: »’Åben dialog’ rykker ved rollerne og samspillet mellem brugere og fagprofessionelle« og »’Åben dialog’ rykker ved rollerne og samspillet mellem brugere og fag-professionelle«.");
    }

    @Test
    void two_times_and_a_year_of_2022_come_with_a_correction() {
        assertThat(
                        Checks.findings(read("04-kl-social-sundhed-2022")).stream()
                                .map(Finding::suggestion)
                                .filter(Objects::nonNull)
                                .map(FindingsOfTheCorpusTest::change))
                .containsExactly(
                        "start 16:55 → 15:55", "end 14:39 → 14:30", "date 2021-05-24 → 2022-05-24");
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
