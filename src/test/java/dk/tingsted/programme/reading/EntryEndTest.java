package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People at the end of an entry, and several talks in one.
class EntryEndTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Små skoler (bordvært Karen Bech, Nordby Kommune) | Små skoler | Karen Bech",
                "Små skoler (tovholder: Skolechef Karen Bech) | Små skoler | Karen Bech",
                "Broen til øen (Niels Dahl Jensen) | Broen til øen | Niels Dahl Jensen",
                "Havn og handel. Tovholder: Karen Bech, direktør | Havn og handel | Karen Bech",
                "Debat i salen, ordstyrer: Karen Bech | Debat i salen | Karen Bech",
                "Plan 2027-2033 - fuldmægtig Karen Bech (Kystrådet) | Plan 2027-2033 | Karen Bech",
                "Vand og vind - jurist Karen Bech (DVI, Nordhavn) og biolog Bo Rask (DVI) | Vand og vind"
                        + " | Karen Bech, Bo Rask",
                "Bordet fanger - Bo Rask (landmand) i samtale med Karen Bech (jurist) | Bordet fanger"
                        + " | Bo Rask, Karen Bech",
                "\"The ferry is late\" – Kári Joensen, Municipality of Vik | \"The ferry is late\" | Kári"
                        + " Joensen",
            })
    void people_set_off_at_the_end_are_no_part_of_the_title(
            String entry, String title, String people) {
        var split = PeopleGrammar.split(entry);
        assertThat(split.title()).isEqualTo(title);
        assertThat(names(split)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frokost (Store Sal)",
                "Data er ikke nok – om tillid mellem borger og kommune",
                "Borgerne først (se beskrivelsen nedenfor)",
                "Sundhed i nærheden – erfaringer fra Region Midtjylland",
            })
    void a_title_without_people_stays_whole(String entry) {
        assertThat(PeopleGrammar.split(entry).title()).isEqualTo(entry);
        assertThat(PeopleGrammar.split(entry).people()).isEmpty();
    }

    @Test
    void an_honorific_is_no_part_of_a_name() {
        assertThat(names("Ms Karen Bech, Director; Mr Colm O'Shea (County Council)"))
                .isEqualTo("Karen Bech, Colm O'Shea");
    }

    @Test
    void a_list_of_titles_with_speakers_is_so_many_talks() {
        var text =
                """
                Torsdag den 12. marts 2026
                10.00 Tre erfaringer
                • Nordby: Gratis bus, v/ borgmester Karen Bech
                • Sønderby: Fælles madlavning, v/ kok Bo Rask
                11.00 Pause
                """;
        var items = ProgrammeGrammar.read(Document.ofText("p.txt", text)).programme().items();
        assertThat(items)
                .extracting(Item::title)
                .containsExactly(
                        "Tre erfaringer",
                        "Nordby: Gratis bus",
                        "Sønderby: Fælles madlavning",
                        "Pause");
        assertThat(items.get(1).parent()).isEqualTo(items.getFirst().id());
    }

    @Test
    void parts_of_several_in_one_line_are_kept_apart() {
        var text =
                """
                Thursday 12 March 2026
                10:00 Panel discussion: Small harbours
                Chair: Ms Karen Bech. Panel: Mr Bo Rask, Ms Ida Holm
                """;
        var item = ProgrammeGrammar.read(Document.ofText("p.txt", text)).programme().items();
        assertThat(item.getFirst().people())
                .extracting(person -> person.name() + " " + person.capacity())
                .containsExactly("Karen Bech MODERATOR", "Bo Rask PANELIST", "Ida Holm PANELIST");
    }

    private static String names(Titled split) {
        return split.people().stream()
                .map(mention -> mention.person().name())
                .collect(Collectors.joining(", "));
    }

    private static String names(String phrase) {
        return PeopleGrammar.read(phrase).stream()
                .map(mention -> mention.person().name())
                .collect(Collectors.joining(", "));
    }
}
