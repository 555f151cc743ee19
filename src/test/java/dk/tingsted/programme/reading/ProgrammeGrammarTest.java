package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeGrammarTest {

    @Test
    void a_table_with_tabs_is_read() {
        var items =
                items(
                        """
                        Torsdag den 12. marts 2026
                        Tid\tIndhold\tOplægsholder
                        9.30-9.45\tVelkomst\tHanne Testrup, formand, Prøveby Kommune
                        10.45-12.00\tParallelle sessioner
                        \tSession 1: Skærmbesøg i praksis\tMona Eksempel, sygeplejerske
                        \tSession 2: Data og etik\tKarl Opdigt, jurist, Datatilsynet
                        12.00-13.00\tFrokost
                        """);
        assertThat(items.stream().map(Item::title))
                .containsExactly(
                        "Velkomst",
                        "Parallelle sessioner",
                        "Skærmbesøg i praksis",
                        "Data og etik",
                        "Frokost");
        assertThat(items.get(2).parent()).isEqualTo(items.get(1).id());
        assertThat(items.get(3).people()).extracting("name").containsExactly("Karl Opdigt");
    }

    @Test
    void times_may_stand_behind_the_titles() {
        var items =
                items(
                        "Program\nVelkomst (kl. 9.30-9.45)\nOplæg om vand (kl. 9.45-10.30)\nPause (kl. 10.30-10.45)\n");
        assertThat(items.stream().map(item -> item.start() + " " + item.title()))
                .containsExactly("09:30 Velkomst", "09:45 Oplæg om vand", "10:30 Pause");
    }

    @Test
    void a_programme_may_be_without_times() {
        var items =
                items(
                        "Seminar\n\nProgram:\n• Velkomst\n• Oplæg: Unge og ensomhed\n• Frokost\n\nPris: 300 kr.\n");
        assertThat(items.stream().map(Item::kind))
                .containsExactly(Kind.OPENING, Kind.TALK, Kind.MEAL);
        assertThat(items).allMatch(item -> item.start() == null && item.day() == null);
    }

    @Test
    void what_is_described_again_is_one_item() {
        var items =
                items(
                        """
                        22. april 2026
                        09.15 Tidlig indsats betaler sig
                        10.30 Tre valgfrie workshops
                        12.00 Frokost

                        UDDYBENDE BESKRIVELSER

                        Tidlig indsats betaler sig
                        Oplægget viser med tal, hvordan tidlig indsats virker.

                        Workshop A: Dagtilbud
                        Om leg og læring.

                        Workshop B: Skole
                        Om fravær.
                        """);
        assertThat(items.stream().map(Item::title))
                .containsExactly(
                        "Tidlig indsats betaler sig",
                        "Tre valgfrie workshops",
                        "Dagtilbud",
                        "Skole",
                        "Frokost");
        assertThat(items.getFirst().summary())
                .isEqualTo("Oplægget viser med tal, hvordan tidlig indsats virker.");
        assertThat(items.get(2).parent()).isEqualTo(items.get(1).id());
    }

    @Test
    void no_year_is_guessed() {
        assertThat(read("Tirsdag d. 21. september\n10.00 Velkomst\n").programme().days()).isEmpty();
    }

    @Test
    void a_year_is_taken_from_the_same_day_elsewhere() {
        var reading =
                read("Konferencen holdes 10. marts 2005\n\nTorsdag d. 10. marts\n10.00 Velkomst\n");
        assertThat(reading.programme().days()).hasToString("[2005-03-10]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.00 Velkomst ved borgmesteren ",
                "Workshop 1: Noget med vand ",
                "• punkt ",
                "NN, direktør, ",
                "1. maj 2022 ",
                "“Ord” ",
                "<b>fed</b> ",
                "v/ ved ",
                "(((((",
                "        ",
                "Ord. Ved Ord. ",
            })
    void a_very_long_line_is_read_in_no_time(String words) {
        var line = words.repeat(100_000 / words.length());
        var text = "10.00 Velkomst\n" + line + "\n11.00 " + line + "\n";
        assertThat(cpuSeconds(text)).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.00 Velkomst\n",
                "Workshop 1: Vand\n",
                "og mere vand\n",
                "• et punkt\n",
                "“Ord”\nJens Testesen, direktør\n",
                "den 1. maj 2022\n",
                "1. Et\n2. To\n",
                "Et almindeligt afsnit om vand.\n",
            })
    void very_many_lines_are_read_in_little_time(String lines) {
        var text = "10.00 Parallelle workshops\n" + lines.repeat(20_000);
        assertThat(cpuSeconds(text)).isLessThan(10);
    }

    /// Not the clock's time: the machine may have other things to do.
    private static double cpuSeconds(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        read(text);
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    @Property(tries = 300)
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(read(text).notUnderstood()).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void ids_are_unique_and_parents_exist(@ForAll("programmes") String text) {
        var items = items(text);
        var ids = items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(ids).hasSize(items.size());
        assertThat(items).allMatch(item -> item.parent() == null || ids.contains(item.parent()));
    }

    @Property(tries = 300)
    void no_line_is_lost(@ForAll("programmes") String text) {
        var reading = read(text);
        var said = (reading.programme() + " " + reading.statements()).toLowerCase(Locale.ROOT);
        for (var line : reading.document().lines()) {
            boolean accounted =
                    line.isBlank()
                            || reading.notUnderstood().contains(line.number())
                            || reading.traces().stream()
                                    .anyMatch(trace -> trace.line() == line.number())
                            || Signs.isHeading(line.text())
                            || isTitled(reading, line.text())
                            || names(reading, line.text())
                            || said.contains(bare(line.text()));
            assertThat(accounted).as("line %d: %s", line.number(), line.text()).isTrue();
        }
    }

    private static String bare(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replaceAll("^([•–]|\\d\\.) |[.:]$", "");
    }

    /// Somebody said twice in an item is there once.
    private static boolean names(Reading reading, String line) {
        return reading.programme().items().stream()
                .flatMap(item -> item.people().stream())
                .anyMatch(person -> line.contains(person.name()));
    }

    private static boolean isTitled(Reading reading, String line) {
        return reading.programme().items().stream().anyMatch(item -> line.contains(item.title()));
    }

    @Provide
    Arbitrary<String> programmes() {
        return Arbitraries.of(
                        "10.00 Velkomst",
                        "10.15-11.00 Vandets vej gennem byen",
                        "Kl. 11.00: Pause",
                        "12.00",
                        "TIRSDAG DEN 24. MAJ 2022",
                        "Workshop 1: Åer",
                        "Workshop 2: Søer",
                        "1. Regn",
                        "2. Sne",
                        "Tema: Vand i byen",
                        "13.00 Workshops",
                        "• Et punkt om regn",
                        "Regnen falder over byen hele dagen.",
                        "Jens Testesen, direktør, Prøveby Kommune",
                        "Program",
                        "Praktiske oplysninger",
                        "Uddybende beskrivelser",
                        "")
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    private static List<Item> items(String text) {
        return read(text).programme().items();
    }

    private static Reading read(String text) {
        return ProgrammeGrammar.read(Document.ofText("programme", text));
    }
}
