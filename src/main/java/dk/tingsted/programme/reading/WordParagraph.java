package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A paragraph of a Word document while it is being read.
final class WordParagraph {

    /// Twentieths of a point that look like one character.
    private static final int TWIPS = 120;

    private static final String OPEN = "its end is deleted";

    /// A place that points at a note.
    ///
    /// @param reference the element that does
    record Note(String reference, String id) {}

    private final WordStyles styles;
    private final Runs runs = new Runs();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> runProperties = new HashMap<>();
    private final Deque<String> fields = new ArrayDeque<>();
    private final List<Note> notes = new ArrayList<>();

    WordParagraph(WordStyles styles) {
        this.styles = styles;
    }

    void property(String element, Xml.Attributes attributes) {
        var value = element.equals("ind") ? left(attributes) : attributes.get("val");
        properties.put(element, value);
    }

    private static String left(Xml.Attributes attributes) {
        var start = attributes.get("start");
        return start.isEmpty() ? attributes.get("left") : start;
    }

    void startRun() {
        runProperties.clear();
    }

    void runProperty(String element, String value) {
        runProperties.put(element, value);
    }

    void inRun(String element, Xml.Attributes attributes) {
        switch (element) {
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> text(sign(attributes.get("char")));
            case "fldChar" -> field(attributes.get("fldCharType"));
            case "footnoteReference", "endnoteReference" ->
                    notes.add(new Note(element, attributes.get("id")));
            default -> {}
        }
    }

    /// A sign of the fonts Symbol and Wingdings; most are drawn before the entries of lists.
    private static String sign(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F02D", "2D" -> "-";
            case "F0E0", "F0E8", "F0AE", "F0DE" -> "→";
            default -> "•";
        };
    }

    /// What comes before the separator of a field is its code (17.16.18).
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push("code");
            case "separate" -> {
                fields.poll();
                fields.push("result");
            }
            default -> fields.poll();
        }
    }

    void text(String text) {
        if (isShown() && !fields.contains("code")) {
            runs.add(text, isBold());
        }
    }

    private boolean isShown() {
        var hidden = runProperties.get("vanish");
        return hidden == null || !WordText.isOn(hidden);
    }

    void leaveOpen() {
        properties.put(OPEN, "");
    }

    boolean isLeftOpen() {
        return properties.containsKey(OPEN);
    }

    /// Begins with the words of a paragraph whose end was deleted.
    void goOn(WordParagraph before) {
        runs.addAll(before.runs);
        notes.addAll(before.notes);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private boolean isBold() {
        var own = runProperties.get("b");
        if (own != null) {
            return WordText.isOn(own);
        }
        return style().bold() || styles.get(runProperties.getOrDefault("rStyle", "")).bold();
    }

    private WordStyles.Style style() {
        return styles.get(properties.getOrDefault("pStyle", ""));
    }

    int indent() {
        var left = properties.getOrDefault("ind", "");
        return left.matches("\\d{1,6}") ? Integer.parseInt(left) / TWIPS : 0;
    }

    int heading() {
        var level = properties.getOrDefault("outlineLvl", "");
        return level.matches("[0-5]") ? Integer.parseInt(level) + 1 : style().heading();
    }

    private boolean isListed() {
        boolean numbered = properties.containsKey("numPr") || style().listed();
        return numbered && !"0".equals(properties.get("numId")) && heading() == 0;
    }

    List<Words> words(WordNumbers numbers) {
        var number = number(numbers);
        if (number.isBlank()) {
            return runs.words(isListed());
        }
        var lines = new ArrayList<>(runs.words(false));
        var first = lines.getFirst();
        lines.set(0, new Words(number + " " + first.text().strip(), first.bold(), false));
        return lines;
    }

    private String number(WordNumbers numbers) {
        var level = properties.getOrDefault("ilvl", style().level());
        var list = properties.getOrDefault("numId", style().list());
        return heading() > 0 || list.equals("0") || !level.matches("[0-8]")
                ? ""
                : numbers.next(list, Integer.parseInt(level));
    }
}
