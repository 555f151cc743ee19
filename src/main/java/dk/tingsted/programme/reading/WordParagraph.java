package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A paragraph of a Word document while it is being read.
final class WordParagraph {

    /// Twentieths of a point that look like one character.
    private static final int TWIPS = 120;

    private final WordStyles styles;
    private final Runs runs = new Runs();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> runProperties = new HashMap<>();

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

    void inRun(String element) {
        switch (element) {
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> text("•");
            default -> {}
        }
    }

    void text(String text) {
        if (!runProperties.containsKey("vanish")) {
            runs.add(text, isBold());
        }
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
        var level = properties.getOrDefault("ilvl", "0");
        var list = properties.getOrDefault("numId", "0");
        return heading() > 0 || list.equals("0") || !level.matches("[0-8]")
                ? ""
                : numbers.next(list, Integer.parseInt(level));
    }
}
