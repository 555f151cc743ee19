package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.reading.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR | Ane Frostholm, kontorchef, Styrelsen | Ane Frostholt, kontorchef, Styrelsen",
                "ERROR | Lone Aagaard, afdelingsleder | Lone Agaard, afdelingsleder",
                "ERROR | Ib Kirkegaard, chef, Vestby Kommune | Ib Kirkegård, chef, Vestby Kommune",
                "WARNING | Ea Holm Probst, vicedirektør, Styrelsen | Ea Probst, vicedirektør, Styrelsen"
            })
    void one_person_spelt_two_ways_is_found(Severity severity, String one, String other) {
        var reading = Sketch.of("09.00 talk A | " + one + "\n10.00 talk B | " + other);
        assertThat(Names.variants(reading))
                .singleElement()
                .returns(severity, Finding::severity)
                .returns(List.of(1, 2), Finding::lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ove Gaardboe, overlæge, Patientsikkerhed; Peter Gaardbo Simonsen, læge, Klinikken",
                "Mette Hansen, socialchef, Vestby Kommune; Mette Jansen, konsulent, Vestby Kommune",
                "Mette Hansen; Mette Jansen, konsulent",
                "Bo Lund, chef; Bo Lind, chef",
                "Anne Holm, lærer, Vestby Skole; Jens Holm, lærer, Vestby Skole"
            })
    void different_people_are_left_alone(String people) {
        var both = people.split("; ", -1);
        var reading = Sketch.of("09.00 talk A | " + both[0] + "\n10.00 talk B | " + both[1]);
        assertThat(Names.variants(reading)).isEmpty();
    }

    @Test
    void a_second_mention_in_the_same_entry_needs_no_post() {
        var again = new Statement.Renamed(8, new ItemId("i1"), Sketch.affiliation("Lone Agaard"));
        assertThat(
                        messages(
                                Names::variants,
                                Sketch.of("09.00 talk A | Lone Aagaard, leder", again)))
                .containsExactly(
                        "»Lone Aagaard« og »Lone Agaard« ser ud til at være den samme, stavet på to måder."
                                + " Hvordan skrives navnet?");
    }

    @Test
    void a_name_in_running_text_is_compared_by_its_post() {
        var text =
                "09.00 talk A | Siri Riise, sundhedsplejerske\n10.00 talk Siri Ruse, sundhedsplejerske gennem 40 år";
        assertThat(messages(Names::variants, Sketch.of(text)))
                .singleElement()
                .asString()
                .startsWith("»Siri Riise« og »Siri Ruse«");
        assertThat(
                        messages(
                                Names::variants,
                                Sketch.of(
                                        text.replace("sundhedsplejerske gennem", "lærer gennem"))))
                .isEmpty();
    }

    @Test
    void one_organisation_spelt_two_ways_is_found_by_its_person() {
        var text = "09.00 talk A | Ea Fog, -, Idébanken\n10.00 talk B | Ea Fog, -, Idébankén";
        assertThat(messages(Names::organisations, Sketch.of(text)))
                .containsExactly("Ved Ea Fog står både »Idébanken« og »Idébankén«.");
    }

    @Test
    void a_speaker_in_two_parallel_workshops_is_double_booked() {
        var text =
                "13.30 parallel_block Runde\n> workshop A | Ea Fog; Ib Dam\n> workshop B | Ea Fog";
        assertThat(messages(Bookings::doubleBooked, Sketch.of(text)))
                .containsExactly("Ea Fog står i både »A« og »B«, som ligger samtidig, kl. 13.30.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13.30 parallel_block En\n> workshop A | Ea Fog\n14.30 parallel_block To\n> workshop A | Ea Fog",
                "13.00-14.00 theme T | Ea Fog\n> 13.00-13.30 talk A | Ea Fog",
                "13.00-14.00 talk A | Ea Fog\n14.00-15.00 talk B | Ea Fog",
                "13.00 talk A | Ea Fog\n13.00 talk B | Ib Dam"
            })
    void one_after_the_other_and_one_inside_the_other_is_no_double_booking(String text) {
        assertThat(messages(Bookings::doubleBooked, Sketch.of(text))).isEmpty();
    }

    @Test
    void across_documents_both_are_told() {
        var one = Sketch.of("09.00 talk A | Ane Frostholm, kontorchef, Styrelsen");
        var other = Sketch.of("10.00 talk B\n11.00 talk A | Ane Frostholt, kontorchef, Styrelsen");
        var found = Checks.across(List.of(one, other));
        assertThat(found.get(0))
                .singleElement()
                .returns(
                        "Her står »Ane Frostholm«, men i program.txt står »Ane Frostholt« (linje 2). Det ser ud til at være den samme.",
                        Finding::message);
        assertThat(found.get(1)).singleElement().returns(List.of(2), Finding::lines);
    }
}
