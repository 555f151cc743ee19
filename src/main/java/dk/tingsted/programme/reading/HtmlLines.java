package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A page as its visitors see it: its blocks as lines, its rows of times and titles as rows.
final class HtmlLines {

    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "select",
                    "textarea",
                    "nav");

    private static final int DEPTH = 200;

    /// Has white space below it.
    private static final Set<String> SPACED =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

    private final Sheet sheet = new Sheet();

    private HtmlLines() {}

    static Document of(String name, byte[] bytes) throws IOException {
        var parser = Parser.htmlParser().setMaxDepth(DEPTH);
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "", parser);
        var lines = new HtmlLines();
        lines.block(page.body());
        return new Document(name, Document.Shape.HTML, lines.sheet.lines());
    }

    /// Null lets the page's own word for it count.
    private static @Nullable String charset(byte[] bytes) {
        return TextEncoding.isUtf8(bytes) ? "UTF-8" : null;
    }

    private void block(Element element) {
        var text = new HtmlText();
        for (var child : element.childNodes()) {
            if (child instanceof Element inner && isApart(inner)) {
                flush(text, element);
                apart(inner);
            } else {
                text.add(child);
            }
        }
        flush(text, element);
    }

    private void apart(Element element) {
        if (isUnseen(element)) {
            return;
        }
        if (isRow(element)) {
            sheet.addRow(element.children().stream().map(HtmlLines::cell).toList());
        } else {
            block(element);
            if (SPACED.contains(element.normalName())) {
                sheet.separate();
            }
        }
    }

    private void flush(HtmlText text, Element element) {
        text.words(isListed(element)).forEach(words -> sheet.add(words, 0, heading(element)));
        text.clear();
    }

    /// A row of times and titles, not one that only places blocks on a page.
    private static boolean isRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() > 1
                && element.select("table, tr tr").isEmpty()
                && element.text().length() < 3_000;
    }

    private static List<Words> cell(Element cell) {
        var inner = new HtmlLines();
        inner.block(cell);
        return inner.sheet.lines().stream()
                .map(line -> new Words(line.text(), line.bold() || isHead(cell), line.listed()))
                .toList();
    }

    private static boolean isHead(Element cell) {
        return cell.normalName().equals("th");
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean isApart(Element element) {
        return element.isBlock()
                || isUnseen(element)
                || element.children().stream().anyMatch(HtmlLines::isApart);
    }

    private static boolean isListed(Element element) {
        return element.normalName().equals("li");
    }

    private static int heading(Element element) {
        var name = element.normalName();
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }
}
