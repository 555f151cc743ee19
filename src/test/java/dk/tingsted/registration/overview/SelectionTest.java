package dk.tingsted.registration.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.registration.Registration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final List<Registration> ALL =
            List.of(
                    Somebody.coming(1, "Åse Eksempel", "Østby Kommune", Somebody.POLITICIANS),
                    Somebody.coming(2, "Bo Prøve", "Randers Kommune", Somebody.OFFICIALS),
                    Somebody.waiting(3, "Ænder Prøve", "Randers Kommune", Somebody.OFFICIALS),
                    Somebody.withdrawn(4, "Ida Eksempel", null, Somebody.POLITICIANS),
                    Somebody.erased(5));

    @Test
    void those_who_withdrew_are_shown_when_asked_for() {
        assertThat(names("", "", "", "", ""))
                .containsExactly("Åse Eksempel", "Bo Prøve", "Ænder Prøve");
        assertThat(names("", "", "", "withdrawn", "")).containsExactly("Ida Eksempel");
        assertThat(names("", "", "", "coming", "")).containsExactly("Åse Eksempel", "Bo Prøve");
        assertThat(names("", "", "", "waiting", "")).containsExactly("Ænder Prøve");
    }

    @Test
    void who_was_forgotten_is_on_no_list() {
        assertThat(names("", "", "", "all", "")).hasSize(4).doesNotContain("");
    }

    @Test
    void every_word_must_be_found_somewhere() {
        assertThat(names("prøve RANDERS", "", "", "", ""))
                .containsExactly("Bo Prøve", "Ænder Prøve");
        assertThat(names("prøve østby", "", "", "", "")).isEmpty();
    }

    @Test
    void names_are_sorted_as_danes_do() {
        assertThat(names("", "", "", "all", "name"))
                .containsExactly("Bo Prøve", "Ida Eksempel", "Ænder Prøve", "Åse Eksempel");
    }

    @Test
    void who_has_no_municipality_comes_last() {
        assertThat(names("", "", "", "all", "municipality"))
                .containsExactly("Bo Prøve", "Ænder Prøve", "Åse Eksempel", "Ida Eksempel");
    }

    @Test
    void what_no_page_of_ours_asks_is_refused() {
        for (var order : List.of("name;drop table registration", "1", "NAME,")) {
            assertThatThrownBy(() -> selection("", "", "", "", order))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> selection("", "99", "", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> selection("", "", "", "everybody", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_address_of_a_selection_leads_to_the_same() {
        assertThat(selection("prøve & søn", "2", "Randers Kommune", "coming", "name").query())
                .isEqualTo(
                        "group=2&municipality=Randers+Kommune&order=name&q=pr%C3%B8ve+%26+s%C3%B8n"
                                + "&who=coming");
        assertThat(selection("", "", "", "", "").query()).isEmpty();
    }

    private static List<String> names(
            String words, String group, String municipality, String who, String order) {
        return selection(words, group, municipality, who, order).from(ALL, Somebody.SETUP).stream()
                .map(one -> one.person().name())
                .toList();
    }

    private static Selection selection(
            String words, String group, String municipality, String who, String order) {
        return Selection.of(Somebody.SETUP, words, group, municipality, who, order);
    }
}
