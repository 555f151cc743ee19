package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedCorrectionsTest {

    private static final Programme PROGRAMME =
            Examples.programme(
                    Examples.talk(
                            "i01",
                            "10:00",
                            "Velkomst",
                            person("Ida Prøve"),
                            person("Bo Prøve"),
                            person("Eva Prøve")));

    @Test
    void what_is_as_it_was_is_no_correction() {
        var form = field("items/i01/start", "10:00", "10.00");
        form.putAll(field("items/i01/title", "Velkomst", " Velkomst "));
        assertThat(TypedCorrections.of(PROGRAMME, form))
                .isEqualTo(new TypedCorrections(java.util.List.of(), Map.of()));
    }

    @Test
    void a_time_may_be_typed_as_people_write_it() {
        assertThat(
                        TypedCorrections.of(
                                        PROGRAMME, field("items/i01/start", "10:00", "kl. 9.30"))
                                .corrections())
                .containsExactly(correction("items/i01/start", "10:00", "09:30"));
    }

    @Test
    void what_cannot_be_is_given_back_as_typed() {
        var typed = TypedCorrections.of(PROGRAMME, field("items/i01/start", "10:00", "25.99"));
        assertThat(typed.corrections()).isEmpty();
        assertThat(typed.rejected()).isEqualTo(Map.of("items/i01/start", "25.99"));
    }

    @Test
    void an_item_cannot_lose_its_title() {
        assertThat(
                        TypedCorrections.of(PROGRAMME, field("items/i01/title", "Velkomst", " "))
                                .rejected())
                .containsOnlyKeys("items/i01/title");
    }

    @Test
    void of_several_people_the_last_goes_first() {
        var form = new LinkedHashMap<String, String>();
        form.put("remove:items/i01/people/0", "1");
        form.put("remove:items/i01/people/2", "1");
        form.putAll(field("items/i01/people/2/name", "Eva Prøve", "Eva Forsøg"));
        var typed = TypedCorrections.of(PROGRAMME, form);
        assertThat(typed.corrections())
                .extracting(one -> one.spot().path())
                .containsExactly("items/i01/people/2", "items/i01/people/0");
        assertThat(Amendments.decide(PROGRAMME, typed.corrections()))
                .isInstanceOf(Amended.Done.class);
    }

    @Test
    void a_new_person_comes_when_there_is_a_name() {
        var form = new LinkedHashMap<String, String>();
        form.put("new:items/i01/people/3/name", "Kim Prøve");
        form.put("new:items/i01/people/3/role", "");
        form.put("new:items/i01/people/3/capacity", "panelist");
        assertThat(TypedCorrections.of(PROGRAMME, form).corrections())
                .containsExactly(
                        correction(
                                "items/i01/people/3",
                                "",
                                "{\"name\":\"Kim Prøve\",\"capacity\":\"panelist\"}"));
        form.put("new:items/i01/people/3/name", " ");
        assertThat(TypedCorrections.of(PROGRAMME, form).corrections()).isEmpty();
    }

    @Test
    void what_is_no_field_of_a_programme_is_passed_over() {
        var form = field("items/i01/id", "i01", "i99");
        form.putAll(field("../../etc/passwd", "", "x"));
        form.putAll(field("days", "", "2031-05-06"));
        assertThat(TypedCorrections.of(PROGRAMME, form).corrections()).isEmpty();
    }

    private static Participation person(String name) {
        return new Participation(name, null, null, null, Capacity.SPEAKER);
    }

    private static Map<String, String> field(String spot, String was, String typed) {
        var form = new LinkedHashMap<String, String>();
        form.put("was:" + spot, was);
        form.put(spot, typed);
        return form;
    }

    private static Correction correction(String spot, String was, String becomes) {
        return new Correction(new Spot(spot), was, becomes);
    }
}
