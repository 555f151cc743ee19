package dk.tingsted.letters;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// A letter as HTML. Whatever was typed goes through [#escaped]; the styles stand in the elements,
/// since mail programs know no others.
final class HtmlLetter extends LetterWriter {

    private static final String BUTTON =
            "display:inline-block;padding:10px 18px;border:2px solid #2277bb;"
                    + "border-radius:4px;color:#2277bb;font-weight:bold;text-decoration:none";
    private static final String LINK = "color:#2277bb";

    private HtmlLetter(Filled filled) {
        super(filled);
    }

    static String of(Node document, Filled filled) {
        var letter = new HtmlLetter(filled);
        document.accept(letter);
        return letter.written();
    }

    /// Text that nobody marked up.
    static String paragraphs(String text) {
        return Arrays.stream(text.split("\n{2,}", -1))
                .map(paragraph -> "<p>" + lines(paragraph) + "</p>\n")
                .collect(Collectors.joining());
    }

    /// For a page of ours, which sets its own. An attribute of ours never holds a quote or a
    /// bracket that was typed: those are escaped.
    static String withoutStyles(Body body) {
        return body.html().replaceAll("(<a href=\"[^\"]*\") style=\"[^\"]*\">", "$1>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    void paragraph(Paragraph paragraph, Runnable inside) {
        wrapped("<p>", inside, "</p>\n");
    }

    @Override
    void list(boolean ordered, Runnable inside) {
        wrapped(ordered ? "<ol>\n" : "<ul>\n", inside, ordered ? "</ol>\n" : "</ul>\n");
    }

    @Override
    void listItem(String number, Runnable inside) {
        wrapped("<li>", inside, "</li>\n");
    }

    @Override
    void strong(Runnable inside) {
        wrapped("<strong>", inside, "</strong>");
    }

    @Override
    void emphasis(Runnable inside) {
        wrapped("<em>", inside, "</em>");
    }

    @Override
    void text(String text) {
        write(lines(text));
    }

    @Override
    void newLine() {
        write("<br>\n");
    }

    @Override
    void link(String target, boolean alone, Runnable words) {
        wrapped(
                "<a href=\"" + escaped(target) + "\" style=\"" + (alone ? BUTTON : LINK) + "\">",
                words,
                "</a>");
    }

    private void wrapped(String before, Runnable inside, String after) {
        write(before);
        inside.run();
        write(after);
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>\n");
    }
}
