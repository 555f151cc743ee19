package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.tingsted.programme.Capacity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleGrammarTest {

    static Stream<String[]> phrases() throws IOException {
        try (var table = PeopleGrammarTest.class.getResourceAsStream("/reading/people.txt")) {
            var text =
                    new String(
                            Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => "))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void a_phrase_has_these_people(String phrase, String people) {
        assertThat(shown(PeopleGrammar.read(phrase))).isEqualTo(people.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oplæg ved Alma Eventyr, rektor Andeby Professionshøjskole",
                "– Bo Fantasi, Andeby Kommune",
                "Jordemoder og sexolog Hanne Fabel",
                "Sanne Saga (V), rådmand, Andeby Kommune",
                "Videohilsen fra social- og boligminister Carl Opdigt",
                "Jens Digt"
            })
    void a_line_of_people_is_known(String line) {
        assertThat(PeopleGrammar.isPeopleLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Social- og ældreminister Alma Eventyr igangsatte i juni en evaluering",
                "Alma Eventyr har skrevet en afhandling om eventyr.",
                "Program dag 1",
                "Foreningen mod Støj",
                "Institut for Menneskerettigheder",
                "Sociale Forhold og Beskæftigelse",
                "Besøg standene",
                "Aarhus Kommune",
                "New York",
                "Dansk Folkeoplysnings Samråd",
                "Bo Fantasi, forstander: Skolen i skoven"
            })
    void other_lines_are_none(String line) {
        assertThat(PeopleGrammar.isPeopleLine(line)).isFalse();
    }

    @Test
    void the_speaker_is_cut_off_the_title() {
        var entry =
                PeopleGrammar.split(
                        "Nye veje v/ Bo Fantasi, chef for Børn og Unge i Andeby Kommune");
        assertThat(entry.title()).isEqualTo("Nye veje");
        assertThat(shown(entry.people()))
                .isEqualTo("Bo Fantasi | chef for Børn og Unge | Andeby Kommune | -");
    }

    @Test
    void a_body_stays_in_the_title() {
        assertThat(PeopleGrammar.split("Velkomst ved formandskabet"))
                .isEqualTo(new Titled("Velkomst ved formandskabet", List.of(), false, ""));
    }

    @Test
    void a_body_stays_in_the_title_and_its_chair_does_not() {
        var entry =
                PeopleGrammar.split(
                        "Velkomst ved formandskabet Alma Eventyr, borgmester i Andeby Kommune");
        assertThat(entry.title()).isEqualTo("Velkomst ved formandskabet");
        assertThat(shown(entry.people()))
                .isEqualTo("Alma Eventyr | borgmester | Andeby Kommune | -");
    }

    @Test
    void a_run_on_cell_is_divided_into_title_people_and_abstract() {
        var entry =
                PeopleGrammar.split(
                        "Skolen i perspektiv Oplæg ved Sanne Saga, Rektor Andeby Professionshøjskole Hvordan former"
                                + " fremtiden sig, når det gælder børn?");
        assertThat(entry.title()).isEqualTo("Skolen i perspektiv");
        assertThat(shown(entry.people()))
                .isEqualTo("Sanne Saga | Rektor | Andeby Professionshøjskole | -");
        assertThat(entry.rest()).isEqualTo("Hvordan former fremtiden sig, når det gælder børn?");
    }

    @Test
    void what_is_bold_is_the_title() {
        var entry =
                PeopleGrammar.split("<b>Velkomst ved formandskabet</b> Alma Eventyr, borgmester");
        assertThat(entry.title()).isEqualTo("Velkomst ved formandskabet");
        assertThat(shown(entry.people())).isEqualTo("Alma Eventyr | borgmester | - | -");
    }

    @Test
    void a_greeting_on_video_is_one() {
        var entry =
                PeopleGrammar.split(
                        "Regeringens plan Videohilsen fra social- og boligminister Carl Opdigt");
        assertThat(entry.title()).isEqualTo("Regeringens plan");
        assertThat(entry.people().getFirst().person().capacity()).isEqualTo(Capacity.VIDEO);
    }

    @Test
    void a_person_before_a_colon_speaks_of_what_follows_it() {
        var entry = PeopleGrammar.split("Bo Fantasi, forstander for Skovskolen: Skolen i skoven");
        assertThat(entry.title()).isEqualTo("Skolen i skoven");
        assertThat(shown(entry.people())).isEqualTo("Bo Fantasi | forstander | Skovskolen | -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Økonomien frem mod 2030 Oplægsholder under afklaring",
                "Oplæg v/ NN",
                "Tale ved indbudt minister",
                "Fremtidens skole – taler følger",
                "Keynote: speaker to be announced",
                "Oplæg ved Bo Fantasi (afventer bekræftelse)"
            })
    void a_speaker_still_to_be_found_is_noticed(String entry) {
        assertThat(PeopleGrammar.split(entry).toBeFound()).isTrue();
    }

    @Test
    void a_sentence_gives_somebody_a_part() {
        var facilitator =
                PeopleGrammar.inSentence(
                        "Bo Fantasi, konsulent Region Midtjylland, er facilitator på workshoppen.");
        assertThat(shown(facilitator)).isEqualTo("Bo Fantasi | konsulent | Region Midtjylland | -");
        assertThat(facilitator.getFirst().person().capacity()).isEqualTo(Capacity.FACILITATOR);
        assertThat(
                        shown(
                                PeopleGrammar.inSentence(
                                        "Vi samler op i plenum v. konferencier Alma Eventyr.")))
                .isEqualTo("Alma Eventyr | konferencier | - | -");
    }

    @Test
    void a_teller_in_running_text_is_unsure() {
        var teller =
                PeopleGrammar.inSentence("I en ny bog fortæller Bo Fantasi om livet som digter");
        assertThat(teller).extracting(Mention::certainty).containsExactly(Trace.Certainty.UNSURE);
        assertThat(shown(teller)).isEqualTo("Bo Fantasi | - | - | -");
    }

    @Test
    void who_is_merely_mentioned_is_nobody() {
        assertThat(
                        PeopleGrammar.inSentence(
                                "Herudover har socialminister Alma Eventyr igangsat en evaluering"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alma Eventyr, ",
                "v/ A",
                "((((",
                "og ",
                "Aa Bb ",
                "a-",
                ". ",
                "direktør i "
            })
    void a_hostile_line_takes_no_time(String piece) {
        var line = piece.repeat(100_000 / piece.length());
        long before = System.nanoTime();
        assertThatCode(
                        () -> {
                            PeopleGrammar.read(line);
                            PeopleGrammar.split(line);
                            PeopleGrammar.isPeopleLine(line);
                            PeopleGrammar.inSentence(line);
                        })
                .doesNotThrowAnyException();
        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
    }

    static String shown(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "nobody"
                : mentions.stream()
                        .map(Mention::person)
                        .map(person ->
                                String.join(
                                        " | ",
                                        person.name(),
                                        dash(person.role()),
                                        dash(person.organisation()),
                                        dash(person.party())))
                        .collect(Collectors.joining("; "));
    }

    private static String dash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
