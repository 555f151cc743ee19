package dk.tingsted.programme.publishing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.publishing.paper.Manuscript.Paragraph;
import dk.tingsted.programme.publishing.paper.Manuscript.Sort;
import java.util.ArrayList;
import java.util.List;

/// The text of a Word document (ECMA-376 part 1, 17): what stands before the programme as
/// paragraphs, each day as a table of hours and content.
final class WordBody {

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<w:body>";

    /// A4 with its margins in twentieths of a point; the first page has no foot of its own.
    private static final String END =
            "<w:p><w:pPr><w:pStyle w:val=\"Fact\"/></w:pPr></w:p>"
                    + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\""
                    + " w:h=\"16838\"/><w:pgMar w:top=\"1361\" w:right=\"1247\" w:bottom=\"1361\""
                    + " w:left=\"1361\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>"
                    + "</w:body></w:document>";

    private static final int HOURS_WIDTH = 1500;
    private static final int CONTENT_WIDTH = 7798;
    private static final int LONG = 700;

    private final List<Paragraph> paragraphs;
    private final Words words;
    private final StringBuilder xml = new StringBuilder(START);

    WordBody(List<Paragraph> paragraphs, Words words) {
        this.paragraphs = List.copyOf(paragraphs);
        this.words = words;
    }

    byte[] written() {
        var row = new ArrayList<Paragraph>();
        var inTable = false;
        for (var paragraph : paragraphs) {
            var begins = isEntry(paragraph.sort());
            if (begins || !isWithin(paragraph.sort())) {
                row(row);
            }
            if (paragraph.sort() == Sort.DAY
                    || (inTable && !begins && !isWithin(paragraph.sort()))) {
                inTable = closed(inTable);
            }
            if (begins && !inTable) {
                table();
                inTable = true;
            }
            if (begins || (inTable && isWithin(paragraph.sort()))) {
                row.add(paragraph);
            } else {
                paragraph(paragraph, 0);
            }
        }
        row(row);
        closed(inTable);
        return xml.append(END).toString().getBytes(UTF_8);
    }

    private static boolean isEntry(Sort sort) {
        return sort == Sort.THEME || sort == Sort.ITEM || sort == Sort.PART;
    }

    private static boolean isWithin(Sort sort) {
        return sort == Sort.PERSON || sort == Sort.NOTE;
    }

    private void table() {
        xml.append(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Programme\"/><w:tblW w:w=\"9298\" w:type=\"dxa\"/>")
                .append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\"")
                .append(
                        " w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>")
                .append("<w:tblCaption w:val=\"")
                .append(words.say("Program", "Programme"))
                .append("\"/></w:tblPr>")
                .append("<w:tblGrid><w:gridCol w:w=\"")
                .append(HOURS_WIDTH)
                .append("\"/><w:gridCol w:w=\"")
                .append(CONTENT_WIDTH)
                .append("\"/></w:tblGrid>");
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cell(HOURS_WIDTH, () -> paragraph("TableHead", words.say("Tid", "Time"), 0));
        cell(CONTENT_WIDTH, () -> paragraph("TableHead", words.say("Indhold", "Session"), 0));
        xml.append("</w:tr>");
    }

    private boolean closed(boolean inTable) {
        if (inTable) {
            xml.append("</w:tbl>");
        }
        return false;
    }

    private void row(List<Paragraph> row) {
        if (row.isEmpty()) {
            return;
        }
        var first = row.getFirst();
        xml.append(isLong(row) ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(HOURS_WIDTH, () -> paragraph("Hours", first.hours(), 0));
        cell(
                CONTENT_WIDTH,
                () -> row.forEach(one -> paragraph(one, first.sort() == Sort.PART ? 340 : 0)));
        xml.append("</w:tr>");
        row.clear();
    }

    /// A row that would leave half a page empty if it had to stay whole.
    private static boolean isLong(List<Paragraph> row) {
        return row.stream().mapToInt(one -> one.text().length()).sum() > LONG;
    }

    private void cell(int width, Runnable content) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                .append(width)
                .append("\" w:type=\"dxa\"/></w:tcPr>");
        content.run();
        xml.append("</w:tc>");
    }

    private void paragraph(Paragraph paragraph, int indent) {
        paragraph(style(paragraph.sort()), paragraph.text(), indent);
    }

    private static String style(Sort sort) {
        return switch (sort) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case FACT -> "Fact";
            case INVITATION -> "BodyText";
            case GREETING -> "Greeting";
            case SIGNATORY -> "Signatory";
            case DAY -> "Heading1";
            case THEME -> "Heading2";
            case ITEM, PART -> "Heading3";
            case PERSON -> "Person";
            case NOTE -> "Note";
        };
    }

    /// @param indent in twentieths of a point
    private void paragraph(String style, String text, int indent) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        if (indent > 0) {
            xml.append("<w:ind w:left=\"").append(indent).append("\"/>");
        }
        xml.append("</w:pPr>");
        if (!text.isEmpty()) {
            xml.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(
                            escaped(text)
                                    .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
                    .append("</w:t></w:r>");
        }
        xml.append("</w:p>");
    }

    /// For XML 1.0 (section 2.2), which has no place for control characters and halves of pairs.
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(WordBody::isAllowed).forEach(one -> append(safe, one));
        return safe.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || (codePoint >= ' ' && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || codePoint >= 0x10000;
    }

    private static void append(StringBuilder safe, int codePoint) {
        switch (codePoint) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\u2028', '\u2029' -> safe.append(' ');
            default -> safe.appendCodePoint(codePoint);
        }
    }
}
