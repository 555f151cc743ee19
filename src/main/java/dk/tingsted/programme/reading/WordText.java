package dk.tingsted.programme.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Follows the body of a Word document from element to element and sets down its lines. Changes
/// that were tracked are taken as accepted.
final class WordText implements Xml.Listener {

    /// Deleted and moved text, old properties, codes of fields, and the second of two drawings of
    /// one text box.
    private static final Set<String> SKIPPED =
            Set.of(
                    "del",
                    "moveFrom",
                    "delText",
                    "instrText",
                    "Fallback",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "sectPr",
                    "rt");

    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Flow flow = new Flow();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> skipped = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

    WordText(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    static boolean isOn(String value) {
        return !value.matches("0|false|off");
    }

    List<Line> lines() {
        return flow.lines();
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        if (!skipped.isEmpty() || SKIPPED.contains(element)) {
            skipped.push(element);
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new WordParagraph(styles));
            case "tr" -> flow.startRow();
            case "tc" -> flow.startCell();
            default -> inParagraph(element, attributes);
        }
        path.push(element);
    }

    private void inParagraph(String element, Xml.Attributes attributes) {
        var paragraph = paragraphs.peek();
        var parent = path.peek();
        if (paragraph == null || parent == null) {
            return;
        }
        switch (parent) {
            case "r" -> paragraph.inRun(element);
            case "pPr", "numPr" -> paragraph.property(element, attributes);
            case "rPr" -> {
                if (path.stream().skip(1).findFirst().orElse("").equals("r")) {
                    paragraph.runProperty(element, attributes.get("val"));
                }
            }
            default -> {
                if (element.equals("r")) {
                    paragraph.startRun();
                }
            }
        }
    }

    @Override
    public void text(String text) {
        var paragraph = paragraphs.peek();
        if (skipped.isEmpty() && paragraph != null && "t".equals(path.peek())) {
            paragraph.text(text);
        }
    }

    @Override
    public void end(String element) {
        if (!skipped.isEmpty()) {
            skipped.pop();
            return;
        }
        path.pop();
        if (element.equals("p")) {
            var paragraph = paragraphs.pop();
            flow.paragraph(paragraph.words(numbers), paragraph.indent(), paragraph.heading());
        } else if (element.equals("tr")) {
            flow.endRow();
        }
    }
}
