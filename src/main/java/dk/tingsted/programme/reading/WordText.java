package dk.tingsted.programme.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Follows the body of a Word document from element to element and sets down its lines. Changes
/// that were tracked are taken as accepted (ECMA-376 part 1, 17.13.5).
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
    private final WordNotes notes;
    private final Flow flow = new Flow();
    private final WordControls controls = new WordControls();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> skipped = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

    /// A paragraph whose end was deleted: the next one goes on in it.
    private final Deque<WordParagraph> open = new ArrayDeque<>();

    WordText(WordStyles styles, WordNumbers numbers, WordNotes notes) {
        this.styles = styles;
        this.numbers = numbers;
        this.notes = notes;
    }

    static boolean isOn(String value) {
        return !value.matches("0|false|off");
    }

    List<Line> lines() {
        return flow.lines();
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        boolean silent = skipped.isEmpty() && controls.isSilent(element, attributes, path);
        if (silent || !skipped.isEmpty() || SKIPPED.contains(element)) {
            struck(element);
            skipped.push(element);
            return;
        }
        switch (element) {
            case "p" -> startParagraph();
            case "tr" -> flow.startRow();
            case "tc" -> flow.startCell();
            case "cellDel" -> flow.dropCell();
            default -> inParagraph(element, attributes);
        }
        path.push(element);
    }

    /// Among properties the mark of a deletion tells that the row or the end of the paragraph is
    /// deleted.
    private void struck(String element) {
        boolean gone = element.equals("del") || element.equals("moveFrom");
        var around = path.stream().limit(2).toList();
        var paragraph = paragraphs.peek();
        if (gone && skipped.isEmpty() && around.equals(List.of("rPr", "pPr"))) {
            if (paragraph != null) {
                paragraph.leaveOpen();
            }
        } else if (gone && skipped.isEmpty() && "trPr".equals(path.peek())) {
            flow.dropRow();
        }
    }

    private void startParagraph() {
        var paragraph = new WordParagraph(styles);
        if (!open.isEmpty()) {
            paragraph.goOn(open.pop());
        }
        paragraphs.push(paragraph);
    }

    private void inParagraph(String element, Xml.Attributes attributes) {
        var paragraph = paragraphs.peek();
        var parent = path.peek();
        if (paragraph == null || parent == null) {
            return;
        }
        switch (parent) {
            case "r" -> paragraph.inRun(element, attributes);
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
        switch (element) {
            case "p" -> endParagraph(paragraphs.pop());
            case "tc", "txbxContent", "body" -> open.forEach(this::setDown);
            case "tr" -> flow.endRow();
            default -> {}
        }
        if (element.equals("tc") || element.equals("txbxContent")) {
            open.clear();
        }
    }

    private void endParagraph(WordParagraph paragraph) {
        if (paragraph.isLeftOpen()) {
            open.push(paragraph);
        } else {
            setDown(paragraph);
        }
    }

    private void setDown(WordParagraph paragraph) {
        flow.paragraph(paragraph.words(numbers), paragraph.indent(), paragraph.heading());
        for (var note : paragraph.notes()) {
            flow.paragraph(notes.of(note.reference(), note.id()), 0, 0);
        }
    }
}
