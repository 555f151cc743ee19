package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlLinesTest {

    @Test
    void blocks_become_lines_and_what_is_not_seen_is_left_out() {
        assertThat(
                        texts(
                                "<title>x</title><script>alert(1)</script><h1>Program</h1><div>Onsdag<p>10.00\n Velkomst<br>Ida &amp; Bo</p></div>"))
                .containsExactly("Program", "Onsdag", "10.00 Velkomst", "Ida & Bo");
    }

    @Test
    void headings_bold_text_and_lists_keep_what_they_are() {
        assertThat(
                        lines(
                                "<h2>Dag 1</h2><p><b>Vigtigt</b></p><p><b>Sted:</b> Vartov</p><ul><li>Et</ul>"))
                .extracting(Line::heading, Line::bold, Line::listed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false, false),
                        org.assertj.core.groups.Tuple.tuple(0, true, false),
                        org.assertj.core.groups.Tuple.tuple(0, false, false),
                        org.assertj.core.groups.Tuple.tuple(0, false, true));
    }

    @Test
    void rows_of_times_are_rows_and_tables_that_only_place_things_are_not() {
        assertThat(
                        texts(
                                "<table><tr><td><table><tr><th>Tid</th><th>Emne</th></tr><tr><td>10.00</td><td><p>Velkomst</p>Ida Bro</td></tr></table></td><td>Menu</td></tr></table>"))
                .containsExactly("10.00\tVelkomst", "Ida Bro", "Menu");
    }

    @Test
    void the_code_a_page_names_is_used() {
        var page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Ærø</body></html>";
        var document =
                DocumentsTest.document("a.html", page.getBytes(Charset.forName("ISO-8859-1")));
        assertThat(document.lines().getFirst().text()).isEqualTo("Ærø");
    }

    @Test
    void nesting_without_end_is_survived() {
        var deep = "<html>" + "<div>".repeat(5_000) + "10.00 Velkomst";
        assertThat(Documents.open("a.html", deep.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    private static List<Line> lines(String body) {
        var page = "<!DOCTYPE html><html><body>" + body + "</body></html>";
        return DocumentsTest.document("a.html", page.getBytes(StandardCharsets.UTF_8))
                .lines()
                .stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> texts(String body) {
        return lines(body).stream().map(Line::text).toList();
    }
}
