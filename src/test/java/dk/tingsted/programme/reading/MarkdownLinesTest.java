package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownLinesTest {

    @Test
    void a_heading_loses_its_marks_and_keeps_its_level_and_number() {
        assertThat(lines("\n# Program\n\n## Onsdag ##\nTorsdag\n-------"))
                .containsExactly(
                        heading(2, 1, "Program"),
                        heading(4, 2, "Onsdag"),
                        heading(5, 2, "Torsdag"));
    }

    @Test
    void text_in_bold_is_bold_when_all_of_it_is() {
        assertThat(lines("# P\n**Deltagelse er gratis**\n**Sted:** Vartov\n__Pris__: 2 kr."))
                .containsExactly(
                        heading(1, 1, "P"),
                        line(2, "Deltagelse er gratis", true, false),
                        line(3, "Sted: Vartov", false, false),
                        line(4, "Pris: 2 kr.", false, false));
    }

    @Test
    void bold_words_after_a_time_stand_apart_from_what_follows() {
        assertThat(lines("12.30\t<b>Velkomst</b> Ida Bro, rektor\n13.00\t**Pause**"))
                .containsExactly(
                        line(1, "12.30\tVelkomst", true, false),
                        line(1, "Ida Bro, rektor", false, false),
                        line(2, "13.00\tPause", true, false));
    }

    @Test
    void slanted_words_may_reach_over_two_lines() {
        assertThat(lines("# P\n*Ida Bro, rektor  \nBo Elm, formand*\n2 * 3 * 4, se navn_paa_fil"))
                .containsExactly(
                        heading(1, 1, "P"),
                        line(2, "Ida Bro, rektor", false, false),
                        line(3, "Bo Elm, formand", false, false),
                        line(4, "2 * 3 * 4, se navn_paa_fil", false, false));
    }

    @Test
    void entries_of_a_list_lose_their_mark_but_not_their_number() {
        assertThat(lines("# P\n- et\n- to\n\n1. tre\n* fire"))
                .containsExactly(
                        heading(1, 1, "P"),
                        line(2, "et", false, true),
                        line(3, "to", false, true),
                        line(5, "1. tre", false, true),
                        line(6, "fire", false, true));
    }

    @Test
    void a_lonely_dash_goes_on_with_the_line_above() {
        assertThat(lines("# Konference\n- med særligt blik på unge\n\nVelkommen"))
                .contains(line(2, "- med særligt blik på unge", false, false));
    }

    @Test
    void a_list_inside_a_line_becomes_lines() {
        assertThat(lines("16.55\tVælg: <ul style=\"x\">• Den ene v/ Ida Bro• Den anden</ul>"))
                .containsExactly(
                        line(1, "16.55\tVælg:", false, false),
                        line(1, "Den ene v/ Ida Bro", false, true),
                        line(1, "Den anden", false, true));
    }

    @Test
    void links_and_signs_are_written_out() {
        assertThat(
                        lines(
                                "# P\n[Tilmeld dig](https://example.org/a_(b)) &amp; kom 12\\.30 <navn> <br/>senere"))
                .containsExactly(
                        heading(1, 1, "P"),
                        line(2, "Tilmeld dig & kom 12.30 <navn>", false, false),
                        line(2, "senere", false, false));
    }

    @Test
    void the_rows_of_a_table_become_times_and_titles() {
        assertThat(
                        lines(
                                "| Tid | Punkt |\n|---|:--|\n| 10.00 | **Velkomst** ||\n| kl. 10.15-10.30 | Oplæg<br>Ida Bro |"))
                .containsExactly(
                        cell(3, 1, 1, "10.00\tVelkomst", true),
                        cell(4, 1, 2, "kl. 10.15-10.30\tOplæg", false),
                        cell(4, 1, 2, "Ida Bro", false));
    }

    @Test
    void plain_text_is_not_taken_for_markdown() {
        var text =
                "Program\n- en undertitel\n10:00 Oplæg | NOSAD\nTilmelding* er bindende\n* 250 kr.";
        assertThat(document("a.txt", text).shape()).isEqualTo(Document.Shape.TEXT);
    }

    private static Line heading(int number, int level, String text) {
        return new Line(number, null, text, 0, null, null, level, false, false);
    }

    private static Line line(int number, String text, boolean bold, boolean listed) {
        return new Line(number, null, text, 0, null, null, 0, bold, listed);
    }

    private static Line cell(int number, int column, int row, String text, boolean bold) {
        return new Line(number, null, text, 0, column, row, 0, bold, false);
    }

    private static Document document(String name, String text) {
        return DocumentsTest.document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> lines(String text) {
        var document = document("program.txt", text);
        assertThat(document.shape()).isEqualTo(Document.Shape.MARKDOWN);
        return document.lines().stream().filter(line -> !line.isBlank()).toList();
    }
}
