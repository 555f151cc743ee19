package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Invented.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The invented programme in every way that Word keeps text.
class DocxProgrammesTest {

    @Test
    void paragraphs_with_tabs() throws IOException {
        reads(head() + each(DocxProgrammesTest::lines));
    }

    @Test
    void a_table_of_two_columns() throws IOException {
        reads(head() + table(each(DocxProgrammesTest::row)));
    }

    @Test
    void content_controls_around_blocks_rows_cells_and_words() throws IOException {
        var words = each(entry -> row(entry, sdt(r(entry.time())), p(sdt(sdt(r(entry.title()))))));
        var rows =
                each(entry -> sdt("<w:tr>" + sdt(cell(p(entry.time()))) + rest(entry) + "</w:tr>"));
        reads(sdt(head()) + sdt(sdt(table(words))));
        reads(sdt(head() + table(rows)));
    }

    @Test
    void a_control_that_nobody_filled_says_nothing() throws IOException {
        var unfilled =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + p("Klik her for at skrive sted")
                        + "</w:sdtContent></w:sdt>";
        reads(head() + unfilled + each(DocxProgrammesTest::lines));
    }

    @Test
    void a_table_of_contents_is_no_programme() throws IOException {
        var contents =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("Program\t1")
                        + p("Velkomst\t2")
                        + "</w:sdtContent></w:sdt>";
        reads(head() + contents + each(DocxProgrammesTest::lines));
    }

    @Test
    void a_table_inside_a_table() throws IOException {
        var inner = table(each(DocxProgrammesTest::row));
        reads(head() + table("<w:tr>" + cell(inner + p("")) + "</w:tr>"));
        var beside =
                each(entry -> "<w:tr>" + cell(p(entry.time())) + cell(people(entry)) + "</w:tr>");
        reads(head() + table(beside));
    }

    private static String people(Entry entry) {
        var rows = entry.people().stream().map(one -> "<w:tr>" + cell(p(one)) + "</w:tr>");
        var people = rows.collect(Collectors.joining());
        return p(entry.title()) + (people.isEmpty() ? "" : table(people) + p(""));
    }

    @Test
    void text_boxes_of_both_kinds_are_read_once() throws IOException {
        var place = "<w:txbxContent>" + p(Invented.VENUE) + "</w:txbxContent>";
        var drawn =
                "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
                        + place
                        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
                        + vml(place)
                        + "</mc:Fallback></mc:AlternateContent>";
        var top = p(Invented.TITLE) + p(Invented.DAY);
        for (var box : List.of(drawn, vml(place))) {
            var run = "<w:r>" + box + "</w:r>";
            reads(top + "<w:p>" + run + "</w:p>" + each(DocxProgrammesTest::lines));
            reads(top + "<w:p>" + run + "</w:p>" + table(each(DocxProgrammesTest::row)));
        }
    }

    private static String vml(String content) {
        return "<w:pict><v:shape><v:textbox>" + content + "</v:textbox></v:shape></w:pict>";
    }

    @Test
    void the_whole_programme_in_a_text_box() throws IOException {
        var content =
                "<w:txbxContent>"
                        + head()
                        + table(each(DocxProgrammesTest::row))
                        + "</w:txbxContent>";
        reads("<w:p><w:r>" + vml(content) + "</w:r></w:p>");
    }

    @Test
    void words_and_paragraphs_that_were_struck_out_moved_or_put_in() throws IOException {
        reads(
                head()
                        + each(entry ->
                                "<w:p>"
                                        + r(entry.time() + "\t")
                                        + "<w:del><w:r><w:delText>Noget andet</w:delText></w:r></w:del>"
                                        + "<w:moveFrom><w:r><w:t>Fra et andet sted</w:t></w:r></w:moveFrom>"
                                        + "<w:moveTo>"
                                        + r(entry.title())
                                        + "</w:moveTo></w:p>"
                                        + paragraphsOf(entry)));
    }

    private static String paragraphsOf(Entry entry) {
        return entry.people().stream()
                        .map(one -> "<w:p><w:ins>" + r(one) + "</w:ins></w:p>")
                        .collect(Collectors.joining())
                + p("");
    }

    @Test
    void a_paragraph_whose_end_was_struck_out_goes_on_in_the_next() throws IOException {
        var away =
                "<w:p><w:pPr><w:rPr><w:moveFrom w:id='1'/></w:rPr></w:pPr><w:moveFrom>"
                        + r("13.00 Ud af huset")
                        + "</w:moveFrom></w:p>";
        reads(
                head()
                        + each(entry ->
                                away
                                        + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                                        + r(entry.time() + "\t")
                                        + "</w:p>"
                                        + lines(new Entry("", entry.title(), entry.people()))));
    }

    @Test
    void rows_and_cells_that_were_struck_out_are_gone() throws IOException {
        var gone =
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
                        + cell(p("08.00"))
                        + cell(p("Morgensang"))
                        + "</w:tr>";
        var cellGone = "<w:tc><w:tcPr><w:cellDel w:id='2'/></w:tcPr>" + p("Lokale 4") + "</w:tc>";
        var rows =
                each(entry ->
                        "<w:tr><w:trPr><w:ins w:id='3'/></w:trPr>"
                                + cell(p(entry.time()))
                                + cellGone
                                + rest(entry)
                                + "</w:tr>"
                                + gone);
        reads(head() + table(gone + rows));
    }

    @Test
    void fields_show_what_they_came_to_and_links_their_words() throws IOException {
        var before =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x \\h</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>gammelt</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        var after = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        reads(
                head()
                        + each(entry ->
                                "<w:p><w:fldSimple w:instr='TIME'>"
                                        + r(entry.time())
                                        + "</w:fldSimple><w:r><w:tab/></w:r>"
                                        + before
                                        + r(entry.title())
                                        + after
                                        + "</w:p>"
                                        + entry.people().stream()
                                                .map(one ->
                                                        "<w:p><w:hyperlink r:id='r1'>"
                                                                + r(one)
                                                                + "</w:hyperlink></w:p>")
                                                .collect(Collectors.joining())
                                        + p("")));
    }

    @Test
    void heads_and_feet_of_the_page_are_no_part_of_it() throws IOException {
        var head = "<w:hdr xmlns:w='w'>" + p("Sagsnr. 12-345 10.15") + "</w:hdr>";
        var foot = "<w:ftr xmlns:w='w'>" + p("Side 1 af 2") + "</w:ftr>";
        var file =
                docx(
                        head()
                                + each(DocxProgrammesTest::lines)
                                + "<w:sectPr><w:headerReference r:id='r1'/></w:sectPr>",
                        Map.of("word/header1.xml", head, "word/footer1.xml", foot));
        Invented.isReadFrom("program.docx", file);
    }

    @Test
    void hyphens_and_spaces_of_every_kind() throws IOException {
        reads(
                head()
                        + each(entry ->
                                "<w:p><w:r><w:t>"
                                        + entry.time().replace("-", "</w:t><w:noBreakHyphen/><w:t>")
                                        + "</w:t><w:tab/><w:t>"
                                        + entry.title()
                                                .replace(" ", "\u00a0")
                                                .replace("st", "s\u00adt")
                                                .replace("ha", "h</w:t><w:softHyphen/><w:t>a")
                                        + "</w:t></w:r></w:p>"
                                        + paragraphsOf(entry)));
        reads(
                head()
                        + each(entry ->
                                lines(
                                        new Entry(
                                                entry.time().replace('-', '\u2011'),
                                                entry.title(),
                                                entry.people()))));
    }

    @Test
    void hidden_words_are_not_read_and_those_that_are_shown_again_are() throws IOException {
        var hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Husk tolk</w:t></w:r>";
        reads(
                head()
                        + each(entry ->
                                "<w:p>"
                                        + r(entry.time() + "\t")
                                        + hidden
                                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>"
                                        + entry.title()
                                        + "</w:t></w:r></w:p>"
                                        + paragraphsOf(entry)));
    }

    @Test
    void a_note_is_read_where_it_is_pointed_at() throws IOException {
        var notes =
                "<w:%s xmlns:w='w'><w:%s w:id='0' w:type='separator'>"
                        + p("")
                        + "</w:%s><w:%s w:id='2'><w:p><w:r><w:footnoteRef/></w:r>"
                        + r(" Oplægget holdes på engelsk.")
                        + "</w:p></w:%s></w:%s>";
        var foot =
                notes.formatted(
                        "footnotes", "footnote", "footnote", "footnote", "footnote", "footnotes");
        var body =
                head()
                        + "<w:p>"
                        + r("10.00\tVelkomst")
                        + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
                        + p("11.00\tPause");
        assertThat(texts(docx(body, Map.of("word/footnotes.xml", foot))))
                .endsWith("10.00\tVelkomst", "Oplægget holdes på engelsk.", "11.00\tPause");
        var end = foot.replace("footnote", "endnote");
        assertThat(
                        texts(
                                docx(
                                        body.replace("footnoteR", "endnoteR"),
                                        Map.of("word/endnotes.xml", end))))
                .endsWith("10.00\tVelkomst", "Oplægget holdes på engelsk.", "11.00\tPause");
    }

    @Test
    void numbers_come_from_styles_too_and_begin_again_where_the_list_does() throws IOException {
        var numbering =
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='4'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='Workshop %1:'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='7'><w:abstractNumId w:val='4'/></w:num>"
                        + "<w:num w:numId='8'><w:abstractNumId w:val='4'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num></w:numbering>";
        var styles =
                "<w:styles xmlns:w='w'><w:style w:styleId='W'><w:name w:val='Valg'/><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style></w:styles>";
        var styled = "<w:pPr><w:pStyle w:val='W'/></w:pPr>";
        var again = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='8'/></w:numPr></w:pPr>";
        var body = p(styled + r("Haven")) + p(styled + r("Parken")) + p(again + r("Skoven"));
        assertThat(
                        texts(
                                docx(
                                        body,
                                        Map.of(
                                                "word/numbering.xml",
                                                numbering,
                                                "word/styles.xml",
                                                styles))))
                .containsExactly("Workshop 1: Haven", "Workshop 2: Parken", "Workshop 1: Skoven");
    }

    @Test
    void signs_of_the_symbol_fonts_mean_what_they_show() throws IOException {
        var dash = "<w:sym w:font='Symbol' w:char='F02D'/>";
        reads(
                head()
                        + each(entry ->
                                "<w:p><w:r><w:t>"
                                        + entry.time().replace("-", "</w:t>" + dash + "<w:t>")
                                        + "</w:t><w:tab/><w:t>"
                                        + entry.title()
                                        + "</w:t></w:r></w:p>"
                                        + entry.people().stream()
                                                .map(one ->
                                                        "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0A7'/><w:t xml:space='preserve'> "
                                                                + one
                                                                + "</w:t></w:r></w:p>")
                                                .collect(Collectors.joining())
                                        + p("")));
    }

    @Test
    void the_main_part_may_have_another_name() throws IOException {
        var file =
                DocxLinesTest.zip(
                        Map.of(
                                "word/document2.xml",
                                "<w:document xmlns:w='w'><w:body>"
                                        + head()
                                        + each(DocxProgrammesTest::lines)
                                        + "</w:body></w:document>"));
        Invented.isReadFrom("program.docx", file);
    }

    private static String head() {
        return p(Invented.TITLE) + p(Invented.DAY) + p(Invented.VENUE) + p("");
    }

    private static String lines(Entry entry) {
        var time = entry.time().isEmpty() ? "" : entry.time() + "\t";
        return p(time + entry.title())
                + entry.people().stream().map(DocxProgrammesTest::p).collect(Collectors.joining())
                + p("");
    }

    private static String row(Entry entry) {
        return "<w:tr>" + cell(p(entry.time())) + rest(entry) + "</w:tr>";
    }

    private static String rest(Entry entry) {
        return cell(
                p(entry.title())
                        + entry.people().stream()
                                .map(DocxProgrammesTest::p)
                                .collect(Collectors.joining()));
    }

    private static String row(Entry entry, String time, String title) {
        var people =
                entry.people().stream().map(DocxProgrammesTest::p).collect(Collectors.joining());
        return "<w:tr>" + cell("<w:p>" + time + "</w:p>") + sdt(cell(title + people)) + "</w:tr>";
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr/>" + content + "</w:tc>";
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val='Titel'/></w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String p(String content) {
        return "<w:p>" + (content.startsWith("<") ? content : r(content)) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>"
                + text.replace("\t", "</w:t><w:tab/><w:t>")
                + "</w:t></w:r>";
    }

    private static String each(Function<Entry, String> shown) {
        return Invented.ENTRIES.stream().map(shown).collect(Collectors.joining());
    }

    private static void reads(String body) throws IOException {
        Invented.isReadFrom("program.docx", docx(body, Map.of()));
    }

    private static byte[] docx(String body, Map<String, String> others) throws IOException {
        var parts = new java.util.HashMap<>(others);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='w' xmlns:r='r' xmlns:mc='mc' xmlns:wps='s' xmlns:wp='wp' xmlns:a='a' xmlns:v='v'><w:body>"
                        + body
                        + "</w:body></w:document>");
        return DocxLinesTest.zip(parts);
    }

    private static List<String> texts(byte[] bytes) {
        return DocumentsTest.document("program.docx", bytes).lines().stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
