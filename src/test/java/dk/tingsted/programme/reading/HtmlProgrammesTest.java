package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.Invented.Entry;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The invented programme as web pages and as mails that were saved or pasted.
class HtmlProgrammesTest {

    @Test
    void a_mail_from_outlook() {
        var styles =
                "<html xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Microsoft Word 15'><!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=DA><div class=WordSection1>";
        var body =
                mso(Invented.TITLE)
                        + mso(Invented.DAY)
                        + mso(Invented.VENUE)
                        + each(entry ->
                                mso("<o:p>&nbsp;</o:p>")
                                        + mso(
                                                "<b>"
                                                        + entry.time()
                                                        + "<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></b>"
                                                        + entry.title())
                                        + entry.people().stream()
                                                .map(HtmlProgrammesTest::mso)
                                                .collect(Collectors.joining()));
        reads(styles + body + "</div></body></html>");
    }

    private static String mso(String content) {
        return "<p class=MsoNormal><span style='font-size:11.0pt'>"
                + content
                + "<o:p></o:p></span></p>\r\n";
    }

    @Test
    void a_list_as_outlook_writes_it() {
        var before =
                "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>";
        reads(
                "<html><body>"
                        + head(HtmlProgrammesTest::mso)
                        + each(entry ->
                                mso("<o:p>&nbsp;</o:p>")
                                        + mso(entry.time() + "&nbsp;&nbsp;&nbsp; " + entry.title())
                                        + entry.people().stream()
                                                .map(one -> before + one + "<o:p></o:p></p>")
                                                .collect(Collectors.joining()))
                        + "</body></html>");
    }

    @Test
    void a_mail_from_gmail_with_the_programme_in_what_is_forwarded() {
        reads(
                "<div dir=\"ltr\"><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">---------- Forwarded message ---------<br>Fra: <b>Ida Bro</b> &lt;<a href=\"mailto:ida@example.org\">ida@example.org</a>&gt;<br>Date: man. 3. apr. 2028 kl. 10.15<br>Subject: Program<br>To: Bo Elm &lt;bo@example.org&gt;<br></div><br>"
                        + divs()
                        + "</div></div>");
    }

    @Test
    void a_mail_with_an_older_one_below() {
        reads(
                "<div dir=\"ltr\">"
                        + divs()
                        + "</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">Den man. 3. apr. 2028 kl. 10.15 skrev Bo Elm &lt;<a href=\"mailto:bo@example.org\">bo@example.org</a>&gt;:<br></div><blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex\"><div>Hej Ida, kan vi begynde kl. 10.00?<br>10.00 Velkomst<br>11.00 Pause</div></blockquote></div>");
    }

    private static String divs() {
        return head(text -> "<div>" + text + "</div>")
                + each(entry ->
                        "<div><br></div><div>"
                                + entry.time()
                                + "&nbsp; &nbsp;"
                                + entry.title()
                                + "</div>"
                                + entry.people().stream()
                                        .map(one -> "<div>" + one + "</div>")
                                        .collect(Collectors.joining()));
    }

    @Test
    void lines_that_are_only_broken() {
        reads(
                "<html><body><p>"
                        + head(text -> text + "<br>")
                        + each(entry ->
                                "<br>\n<strong>"
                                        + entry.time()
                                        + "</strong> "
                                        + entry.title()
                                        + "<br/>"
                                        + entry.people().stream()
                                                .map(one -> "<em>" + one + "</em><br />")
                                                .collect(Collectors.joining()))
                        + "</p></body></html>");
    }

    @Test
    void tables_inside_tables_that_place_the_page() {
        var rows = each(HtmlProgrammesTest::row);
        reads(framed(head(text -> "<p>" + text + "</p>") + "<table>" + rows + "</table>"));
        reads(
                framed(
                        head(text -> "<p>" + text + "</p>")
                                + "<table><tbody><tr><td><table>"
                                + rows
                                + "</table></td></tr></tbody></table>"));
    }

    private static String framed(String content) {
        return "<html><body><table width=600><tr><td><table><tr><td>"
                + content
                + "</td></tr></table></td></tr></table></body></html>";
    }

    @Test
    void people_in_a_table_of_their_own() {
        reads(
                "<html><body>"
                        + head(text -> "<p>" + text + "</p>")
                        + "<table>"
                        + each(entry ->
                                "<tr><td>"
                                        + entry.time()
                                        + "</td><td>"
                                        + entry.title()
                                        + (entry.people().isEmpty()
                                                ? ""
                                                : "<table>"
                                                        + entry.people().stream()
                                                                .map(one ->
                                                                        "<tr><td>"
                                                                                + one
                                                                                + "</td></tr>")
                                                                .collect(Collectors.joining())
                                                        + "</table>")
                                        + "</td></tr>")
                        + "</table></body></html>");
    }

    @Test
    void a_piece_of_a_page_without_its_head() {
        reads(
                head(text -> "<p>" + text + "</p>")
                        + "<table>"
                        + each(HtmlProgrammesTest::row)
                        + "</table>");
    }

    @Test
    void a_list_of_definitions() {
        reads(
                "<html><body>"
                        + head(text -> "<p>" + text + "</p>")
                        + "<dl>"
                        + each(entry ->
                                "<dt>"
                                        + entry.time()
                                        + "</dt><dd>"
                                        + entry.title()
                                        + entry.people().stream()
                                                .map(one -> "<br>" + one)
                                                .collect(Collectors.joining())
                                        + "</dd>")
                        + "</dl></body></html>");
    }

    @Test
    void spans_side_by_side() {
        reads(
                "<html><body>"
                        + head(text -> "<h3>" + text + "</h3>")
                        + "<ul>"
                        + each(entry ->
                                "<li><time>"
                                        + entry.time()
                                        + "</time> <span class='t'>"
                                        + entry.title()
                                        + "</span>"
                                        + entry.people().stream()
                                                .map(one -> "<p>" + one + "</p>")
                                                .collect(Collectors.joining())
                                        + "</li>")
                        + "</ul></body></html>");
    }

    @Test
    void what_a_page_hides_is_not_read() {
        reads(
                "<html><body><nav>10.00 Menu</nav><div hidden>11.00 Skjult</div><p style='display:none'>12.00 Skjult</p>"
                        + head(text -> "<p>" + text + "</p>")
                        + "<table>"
                        + each(HtmlProgrammesTest::row)
                        + "</table><script>13.00</script></body></html>");
    }

    private static String row(Entry entry) {
        return "<tr><td><p>"
                + entry.time()
                + "</p></td><td><p><b>"
                + entry.title()
                + "</b></p>"
                + entry.people().stream()
                        .map(one -> "<p>" + one + "</p>")
                        .collect(Collectors.joining())
                + "</td></tr>";
    }

    private static String head(Function<String, String> shown) {
        return shown.apply(Invented.TITLE)
                + shown.apply(Invented.DAY)
                + shown.apply(Invented.VENUE);
    }

    private static String each(Function<Entry, String> shown) {
        return Invented.ENTRIES.stream().map(shown).collect(Collectors.joining());
    }

    private static void reads(String page) {
        Invented.isReadFrom("program.html", page);
    }
}
