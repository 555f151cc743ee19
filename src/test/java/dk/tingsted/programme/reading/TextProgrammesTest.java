package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Invented.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The invented programme as Markdown, as a mail in plain text, and in every code of letters.
class TextProgrammesTest {

    @Test
    void a_table_of_markdown() {
        markdown(
                head()
                        + "\n| Tid | Program |\n|:----|---------|\n"
                        + each(entry ->
                                "| "
                                        + entry.time()
                                        + " | **"
                                        + entry.title()
                                        + "**"
                                        + entry.people().stream()
                                                .map(one -> "<br>" + one)
                                                .collect(Collectors.joining())
                                        + " |\n"));
    }

    @Test
    void a_table_of_three_columns() {
        markdown(
                head()
                        + "\n| Tid | Emne | Oplægsholder |\n|---|---|---|\n"
                        + each(entry ->
                                "| "
                                        + entry.time()
                                        + " | "
                                        + entry.title()
                                        + " | "
                                        + String.join("<br/>", entry.people())
                                        + " |\n"));
    }

    @Test
    void front_matter_tells_of_the_file_not_of_the_day() {
        var front =
                "---\nauthor: Ida Bro\ndate: 2028-04-03 10:15\ntags: [program, temadag]\n---\n\n";
        markdown(front + head() + each(TextProgrammesTest::lines));
        markdown(
                front.replace("---", "+++").replace(": ", " = ")
                        + head()
                        + each(TextProgrammesTest::lines));
    }

    @Test
    void headings_and_lists() {
        markdown(
                "# "
                        + Invented.TITLE
                        + "\n\n"
                        + Invented.DAY
                        + "  \n"
                        + Invented.VENUE
                        + "\n\n## Program\n"
                        + each(entry ->
                                "\n### "
                                        + entry.time()
                                        + " "
                                        + entry.title()
                                        + "\n"
                                        + entry.people().stream()
                                                .map(one -> "\n* " + one)
                                                .collect(Collectors.joining())
                                        + "\n"));
        markdown(
                head()
                        + "\n"
                        + each(entry ->
                                "- **"
                                        + entry.time()
                                        + "** "
                                        + entry.title()
                                        + "\n"
                                        + entry.people().stream()
                                                .map(one -> "  - " + one + "\n")
                                                .collect(Collectors.joining())));
    }

    @Test
    void html_inside() {
        markdown(
                "# "
                        + Invented.TITLE
                        + "\n"
                        + Invented.DAY
                        + "\n"
                        + Invented.VENUE
                        + "\n\n<!-- 08.00 ikke med -->\n<table>\n"
                        + each(entry ->
                                "<tr><td>"
                                        + entry.time()
                                        + "</td><td>"
                                        + entry.title()
                                        + entry.people().stream()
                                                .map(one -> "<br/>" + one)
                                                .collect(Collectors.joining())
                                        + "</td></tr>\n")
                        + "</table>\n");
    }

    @Test
    void a_mail_that_quotes_the_programme() {
        text("> " + Invented.text().strip().replace("\n", "\n> ") + "\n");
    }

    @Test
    void a_mail_with_its_head() {
        text(
                "Fra: Ida Bro <ida@example.org>\nSendt: 3. april 2028 10:15\nTil: Bo Elm\nEmne: Program\n\n"
                        + Invented.text());
        text(
                "Den man. 3. apr. 2028 kl. 10.15 skrev Ida Bro <ida@example.org>:\n\n> "
                        + Invented.text().strip().replace("\n", "\n> ")
                        + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void every_code_of_letters(String code) {
        Invented.isReadFrom("program.txt", Invented.text().getBytes(Charset.forName(code)));
        Invented.isReadFrom(
                "program.txt",
                Invented.text().replace("\n", "\r\n").getBytes(Charset.forName(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void every_code_of_letters_with_its_mark(String code) {
        Invented.isReadFrom(
                "program.txt", ("\ufeff" + Invented.text()).getBytes(Charset.forName(code)));
    }

    @Test
    void letters_encoded_twice_or_taken_apart() {
        var twice = new String(Invented.utf8(Invented.text()), Charset.forName("windows-1252"));
        text(twice);
        text(java.text.Normalizer.normalize(Invented.text(), java.text.Normalizer.Form.NFD));
    }

    /// Two files of two programs put after each other.
    @Test
    void two_codes_in_one_file() {
        var half = Invented.text().indexOf("10.30-10.45");
        var both = new ByteArrayOutputStream();
        both.writeBytes(Invented.text().substring(0, half).getBytes(StandardCharsets.UTF_8));
        both.writeBytes(Invented.text().substring(half).getBytes(Charset.forName("windows-1252")));
        Invented.isReadFrom("program.txt", both.toByteArray());
    }

    private static String head() {
        return "# " + Invented.TITLE + "\n\n**" + Invented.DAY + "**\n\n" + Invented.VENUE + "\n";
    }

    private static String lines(Entry entry) {
        return "\n**"
                + entry.time()
                + "** "
                + entry.title()
                + "\n"
                + entry.people().stream()
                        .map(one -> "*" + one + "*\n")
                        .collect(Collectors.joining());
    }

    private static String each(Function<Entry, String> shown) {
        return Invented.ENTRIES.stream().map(shown).collect(Collectors.joining());
    }

    private static void markdown(String content) {
        Invented.isReadFrom("program.md", content);
    }

    private static void text(String content) {
        Invented.isReadFrom("program.txt", content);
    }
}
