package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Invented.Entry;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The invented programme in every way that LibreOffice keeps text.
class OdtProgrammesTest {

    @Test
    void paragraphs_with_tabs() throws IOException {
        reads(head() + each(entry -> lines(entry, "<text:tab/>")));
    }

    @Test
    void many_spaces_for_a_tab() throws IOException {
        reads(head() + each(entry -> lines(entry, "<text:s text:c='8'/>")));
        reads(head() + each(entry -> lines(entry, " <text:s/><text:s text:c='2'/>")));
    }

    @Test
    void a_table_with_a_row_of_heads() throws IOException {
        var heads =
                "<table:table-header-rows><table:table-row>"
                        + cell(p("Tid"))
                        + cell(p("Program"))
                        + "</table:table-row></table:table-header-rows>";
        reads(head() + table(heads + each(OdtProgrammesTest::row)));
    }

    @Test
    void a_table_inside_a_table() throws IOException {
        var inner = table(each(OdtProgrammesTest::row));
        reads(head() + table("<table:table-row>" + cell(inner) + "</table:table-row>"));
        var beside =
                each(entry ->
                        "<table:table-row>"
                                + cell(p(entry.time()))
                                + cell(nested(entry))
                                + "</table:table-row>");
        reads(head() + table(beside));
    }

    private static String nested(Entry entry) {
        var rows =
                entry.people().stream()
                        .map(one -> "<table:table-row>" + cell(p(one)) + "</table:table-row>")
                        .collect(Collectors.joining());
        return p(entry.title()) + (rows.isEmpty() ? "" : table(rows));
    }

    @Test
    void cells_that_reach_over_others() throws IOException {
        var rows =
                each(entry ->
                        "<table:table-row>"
                                + cell(p(entry.time()))
                                + "<table:table-cell table:number-columns-spanned='2'>"
                                + p(entry.title())
                                + people(entry)
                                + "</table:table-cell><table:covered-table-cell/></table:table-row>");
        reads(head() + table(rows));
    }

    @Test
    void text_boxes_and_shapes() throws IOException {
        var top = p(Invented.TITLE) + p(Invented.DAY);
        var box =
                "<draw:frame><draw:text-box>"
                        + p(Invented.VENUE)
                        + "</draw:text-box><svg:title>Boks</svg:title><svg:desc>Et sted</svg:desc></draw:frame>";
        var shape =
                "<draw:custom-shape><svg:title>Boks</svg:title><svg:desc>Et sted</svg:desc>"
                        + p(Invented.VENUE)
                        + "</draw:custom-shape>";
        reads(top + p(box) + each(entry -> lines(entry, "<text:tab/>")));
        reads(top + p(shape) + each(entry -> lines(entry, "<text:tab/>")));
        reads(top + box + table(each(OdtProgrammesTest::row)));
    }

    @Test
    void changes_that_were_tracked_are_taken_as_accepted() throws IOException {
        var gone =
                "<text:tracked-changes><text:changed-region text:id='a'><text:deletion><office:change-info><dc:creator>Ida Bro</dc:creator></office:change-info>"
                        + p("13.00 Udflugt")
                        + "</text:deletion></text:changed-region></text:tracked-changes>";
        reads(
                gone
                        + head()
                        + each(entry ->
                                p(
                                                entry.time()
                                                        + "<text:change text:change-id='a'/><text:tab/><text:change-start text:change-id='b'/>"
                                                        + entry.title()
                                                        + "<text:change-end text:change-id='b'/>")
                                        + people(entry)
                                        + p("")));
    }

    @Test
    void comments_hidden_words_and_what_is_asked_for_say_nothing() throws IOException {
        var comment =
                "<office:annotation office:name='1'><dc:creator>Bo</dc:creator><text:p>Ring til Ida Bro</text:p></office:annotation>";
        var asked =
                "<text:placeholder text:placeholder-type='text'>&lt;Skriv sted&gt;</text:placeholder>";
        reads(
                head()
                        + p(asked)
                        + each(entry ->
                                p(
                                                entry.time()
                                                        + "<text:tab/>"
                                                        + comment
                                                        + entry.title()
                                                        + "<office:annotation-end office:name='1'/>")
                                        + people(entry)
                                        + p("<text:hidden-text>Skjult</text:hidden-text>")));
    }

    @Test
    void sections_links_fields_and_soft_hyphens() throws IOException {
        var contents =
                "<text:table-of-content><text:index-body>"
                        + p("Velkomst<text:tab/>1")
                        + "</text:index-body></text:table-of-content>";
        reads(
                "<text:section>"
                        + head()
                        + contents
                        + each(entry ->
                                p(
                                                "<text:bookmark-start/><text:user-field-get>"
                                                        + entry.time().replace('-', '\u2011')
                                                        + "</text:user-field-get><text:tab/><text:a xlink:href='https://example.org'>"
                                                        + entry.title()
                                                                .replace("st", "s\u00adt")
                                                                .replace(" ", "\u00a0")
                                                        + "</text:a><text:soft-page-break/>")
                                        + people(entry)
                                        + p(""))
                        + "</text:section>");
    }

    @Test
    void people_in_a_list() throws IOException {
        reads(
                head()
                        + each(entry ->
                                p(entry.time() + "<text:tab/>" + entry.title())
                                        + (entry.people().isEmpty()
                                                ? ""
                                                : "<text:list>"
                                                        + entry.people().stream()
                                                                .map(one ->
                                                                        "<text:list-item>"
                                                                                + p(one)
                                                                                + "</text:list-item>")
                                                                .collect(Collectors.joining())
                                                        + "</text:list>")
                                        + p("")));
    }

    @Test
    void heads_and_feet_of_the_page_are_no_part_of_it() throws IOException {
        var styles =
                "<office:document-styles xmlns:office='o' xmlns:style='s' xmlns:text='t'><style:master-page><style:header><text:p>Sagsnr. 12-345 10.15</text:p></style:header></style:master-page></office:document-styles>";
        Invented.isReadFrom(
                "program.odt", odt(head() + each(entry -> lines(entry, "<text:tab/>")), styles));
    }

    private static String head() {
        return p(Invented.TITLE) + p(Invented.DAY) + p(Invented.VENUE) + p("");
    }

    private static String lines(Entry entry, String between) {
        return p(entry.time() + between + entry.title()) + people(entry) + p("");
    }

    private static String people(Entry entry) {
        return entry.people().stream().map(OdtProgrammesTest::p).collect(Collectors.joining());
    }

    private static String row(Entry entry) {
        return "<table:table-row>"
                + cell(p(entry.time()))
                + cell(p(entry.title()) + people(entry))
                + "</table:table-row>";
    }

    private static String table(String rows) {
        return "<table:table><table:table-column/>" + rows + "</table:table>";
    }

    private static String cell(String content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    }

    private static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    private static String each(Function<Entry, String> shown) {
        return Invented.ENTRIES.stream().map(shown).collect(Collectors.joining());
    }

    private static void reads(String body) throws IOException {
        Invented.isReadFrom("program.odt", odt(body, "<a/>"));
    }

    private static byte[] odt(String body, String styles) throws IOException {
        var content =
                "<office:document xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b' xmlns:draw='d' xmlns:svg='v' xmlns:xlink='x' xmlns:dc='c'><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document>";
        return DocxLinesTest.zip(
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        content,
                        "styles.xml",
                        styles));
    }
}
