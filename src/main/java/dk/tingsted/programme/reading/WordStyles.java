package dk.tingsted.programme.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// What the styles of a Word document say of its paragraphs: headings, bold, lists.
final class WordStyles {

    /// A style with what it takes from those it is based on.
    ///
    /// @param heading 1-6, 0 for body text
    record Style(int heading, boolean bold, boolean listed) {
        static final Style BODY = new Style(0, false, false);
    }

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:heading|overskrift|rubrik)\\s*([1-6])");
    private static final int ANCESTORS = 10;

    private final Map<String, Draft> drafts;

    private WordStyles(Map<String, Draft> drafts) {
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
        var own = drafts.get(id);
        var style = Style.BODY;
        for (int step = 0; own != null && step < ANCESTORS; step++) {
            style =
                    new Style(
                            style.heading() > 0 ? style.heading() : own.heading(),
                            style.bold() || own.bold,
                            style.listed() || own.listed);
            own = drafts.get(own.basedOn);
        }
        return style;
    }

    private record Draft(String name, String basedOn, int outline, boolean bold, boolean listed) {

        static final Draft EMPTY = new Draft("", "", -1, false, false);

        int heading() {
            var named = HEADING.matcher(name);
            if (named.matches()) {
                return Integer.parseInt(named.group(1));
            }
            return switch (name.toLowerCase(java.util.Locale.ROOT)) {
                case "title", "titel" -> 1;
                case "subtitle", "undertitel" -> 2;
                default -> outline >= 0 && outline < 6 ? outline + 1 : 0;
            };
        }
    }

    private static final class Drafts implements Xml.Listener {

        private final Map<String, Draft> drafts = new HashMap<>();
        private final String[] current = {""};

        @Override
        public void start(String element, Xml.Attributes attributes) {
            if (element.equals("style")) {
                current[0] = attributes.get("styleId");
                drafts.put(current[0], Draft.EMPTY);
                return;
            }
            var value = attributes.get("val");
            drafts.computeIfPresent(current[0], (_, draft) -> with(draft, element, value));
        }

        private static Draft with(Draft draft, String element, String value) {
            return switch (element) {
                case "name" ->
                        new Draft(value, draft.basedOn, draft.outline, draft.bold, draft.listed);
                case "basedOn" ->
                        new Draft(draft.name, value, draft.outline, draft.bold, draft.listed);
                case "outlineLvl" ->
                        new Draft(
                                draft.name, draft.basedOn, level(value), draft.bold, draft.listed);
                case "b" ->
                        new Draft(
                                draft.name,
                                draft.basedOn,
                                draft.outline,
                                WordText.isOn(value),
                                draft.listed);
                case "numPr" ->
                        new Draft(draft.name, draft.basedOn, draft.outline, draft.bold, true);
                default -> draft;
            };
        }

        private static int level(String value) {
            return value.matches("\\d") ? Integer.parseInt(value) : -1;
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
