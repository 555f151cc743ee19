package dk.tingsted.programme.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// What the styles of a Word document say of its paragraphs: headings, bold, lists.
final class WordStyles {

    /// A style with what it takes from those it is based on.
    ///
    /// @param heading 1-6, 0 for body text
    /// @param list the list whose entries it makes, "0" for none
    /// @param level in that list, from "0"
    record Style(int heading, boolean bold, boolean listed, String list, String level) {}

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:heading|overskrift|rubrik)\\s*([1-6])");
    private static final int ANCESTORS = 10;

    private final Map<String, Map<String, String>> drafts;

    private WordStyles(Map<String, Map<String, String>> drafts) {
        this.drafts = drafts;
    }

    static WordStyles of(Optional<byte[]> part) throws XMLStreamException {
        var reading = new Drafts();
        if (part.isPresent()) {
            Xml.read(part.get(), reading);
        }
        return new WordStyles(reading.drafts);
    }

    Style get(String id) {
        var values = new HashMap<String, String>();
        int heading = 0;
        boolean bold = false;
        var own = drafts.get(id);
        for (int step = 0; own != null && step < ANCESTORS; step++) {
            heading = heading > 0 ? heading : heading(own);
            bold |= own.containsKey("b") && WordText.isOn(own.getOrDefault("b", ""));
            own.forEach(values::putIfAbsent);
            own = drafts.get(own.getOrDefault("basedOn", ""));
        }
        return new Style(
                heading,
                bold,
                values.containsKey("numPr"),
                values.getOrDefault("numId", "0"),
                values.getOrDefault("ilvl", "0"));
    }

    private static int heading(Map<String, String> style) {
        var name = style.getOrDefault("name", "");
        var named = HEADING.matcher(name);
        if (named.matches()) {
            return Integer.parseInt(named.group(1));
        }
        var outline = style.getOrDefault("outlineLvl", "");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title", "titel" -> 1;
            case "subtitle", "undertitel" -> 2;
            default -> outline.matches("[0-5]") ? Integer.parseInt(outline) + 1 : 0;
        };
    }

    private static final class Drafts implements Xml.Listener {

        private static final Set<String> TELLING =
                Set.of("name", "basedOn", "outlineLvl", "b", "numPr", "numId", "ilvl");

        private final Map<String, Map<String, String>> drafts = new HashMap<>();
        private final String[] current = {""};

        @Override
        public void start(String element, Xml.Attributes attributes) {
            if (element.equals("style")) {
                current[0] = attributes.get("styleId");
                drafts.put(current[0], new HashMap<>());
            } else if (TELLING.contains(element)) {
                var value = attributes.get("val");
                drafts.computeIfPresent(current[0], (_, style) -> with(style, element, value));
            }
        }

        private static Map<String, String> with(
                Map<String, String> style, String element, String value) {
            style.put(element, value);
            return style;
        }

        @Override
        public void text(String text) {}

        @Override
        public void end(String element) {
            if (element.equals("style")) {
                current[0] = "";
            }
        }
    }
}
