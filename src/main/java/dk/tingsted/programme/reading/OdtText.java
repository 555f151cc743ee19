package dk.tingsted.programme.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Follows the body of an OpenDocument from element to element and sets down its lines. Deleted
/// text is kept in a place of its own and is left out, as are notes and comments; headers and
/// footers belong to the styles.
final class OdtText implements Xml.Listener {

    private static final Set<String> SKIPPED =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "note",
                    "desc",
                    "hidden-text",
                    "hidden-paragraph",
                    "ruby-text",
                    "covered-table-cell",
                    "table-of-content",
                    "placeholder",
                    "forms",
                    "scripts");

    private static final Set<String> DRAWINGS =
            Set.of("frame", "custom-shape", "rect", "ellipse", "line", "polygon", "path", "g");

    private record Paragraph(Runs runs, int heading, boolean listed, Deque<Boolean> bold) {}

    private final OdtStyles styles;
    private final Flow flow = new Flow();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> skipped = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    OdtText(OdtStyles styles) {
        this.styles = styles;
    }

    List<Line> lines() {
        return flow.lines();
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        if (!skipped.isEmpty() || isSkipped(element, attributes)) {
            skipped.push(element);
            return;
        }
        styles.start(element, attributes);
        switch (element) {
            case "p", "h" -> startParagraph(element, attributes);
            case "table-row" -> flow.startRow();
            case "table-cell" -> flow.startCell();
            case "span" -> startSpan(attributes.get("style-name"));
            case "tab" -> text("\t", false);
            case "line-break" -> text("\n", false);
            case "s" -> text(" ".repeat(count(attributes.get("c"))), false);
            default -> {}
        }
        path.push(element);
    }

    /// Spaces for a tab are many; what is beyond a line is odd.
    private static int count(String spaces) {
        return spaces.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(spaces)) : 1;
    }

    private boolean isSkipped(String element, Xml.Attributes attributes) {
        boolean ofDrawing =
                element.equals("title")
                        && DRAWINGS.contains(Objects.requireNonNullElse(path.peek(), ""));
        boolean span = element.equals("span");
        return SKIPPED.contains(element)
                || ofDrawing
                || (element.equals("section") && attributes.get("display").equals("none"))
                || (span && styles.isHidden(attributes.get("style-name")));
    }

    private void startParagraph(String element, Xml.Attributes attributes) {
        var style = attributes.get("style-name");
        var level = attributes.get("outline-level");
        boolean marked = element.equals("h") && level.matches("[1-6]");
        int heading = marked ? Integer.parseInt(level) : styles.heading(style);
        boolean listed = heading == 0 && "list-item".equals(path.peek());
        var bold = new ArrayDeque<Boolean>();
        bold.push(styles.isBold(style, false));
        paragraphs.push(new Paragraph(new Runs(), heading, listed, bold));
    }

    private void startSpan(String style) {
        var paragraph = paragraphs.peek();
        if (paragraph != null) {
            boolean around = paragraph.bold().element();
            paragraph.bold().push(styles.isBold(style, around));
        }
    }

    @Override
    public void text(String text) {
        if (skipped.isEmpty()) {
            text(text, true);
        }
    }

    /// White space in the file is one space; what the writer typed are elements (part 3, 6.1.2).
    private void text(String text, boolean folded) {
        var paragraph = paragraphs.peek();
        if (paragraph != null) {
            var shown = folded ? text.replaceAll("[ \\t\\r\\n]+", " ") : text;
            paragraph.runs().add(shown, paragraph.bold().element());
        }
    }

    @Override
    public void end(String element) {
        if (!skipped.isEmpty()) {
            skipped.pop();
            return;
        }
        path.pop();
        styles.end(element);
        switch (element) {
            case "p", "h" -> endParagraph(paragraphs.pop());
            case "table-row" -> flow.endRow();
            case "span" -> endSpan();
            default -> {}
        }
    }

    private void endParagraph(Paragraph paragraph) {
        flow.paragraph(paragraph.runs().words(paragraph.listed()), 0, paragraph.heading());
    }

    private void endSpan() {
        var paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.bold().pop();
        }
    }
}
