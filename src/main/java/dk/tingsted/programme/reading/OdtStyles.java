package dk.tingsted.programme.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the styles of an OpenDocument say of its paragraphs and of runs in them (ODF 1.3 part 3,
/// 16). Those of the document itself and those it made by the way are in one.
final class OdtStyles implements Xml.Listener {

    /// @param parent the style that the rest is taken from
    /// @param bold null where it says nothing of it
    /// @param hidden not shown at all
    private record Style(String parent, int heading, @Nullable Boolean bold, boolean hidden) {}

    private static final int ANCESTORS = 10;

    private final Map<String, Style> styles = new HashMap<>();
    private final String[] current = {""};

    @Override
    public void start(String element, Xml.Attributes attributes) {
        if (element.equals("style")) {
            current[0] = attributes.get("name");
            var parent = attributes.get("parent-style-name");
            styles.put(current[0], new Style(parent, heading(current[0], attributes), null, false));
        } else if (element.equals("text-properties")) {
            styles.computeIfPresent(current[0], (_, style) -> looking(style, attributes));
        }
    }

    private static int heading(String name, Xml.Attributes attributes) {
        var outline = attributes.get("default-outline-level");
        if (outline.matches("[1-6]")) {
            return Integer.parseInt(outline);
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title", "titel" -> 1;
            case "subtitle", "undertitel" -> 2;
            default -> 0;
        };
    }

    private static Style looking(Style style, Xml.Attributes attributes) {
        var weight = attributes.get("font-weight");
        var bold = weight.isEmpty() ? style.bold() : Boolean.valueOf(isBold(weight));
        boolean hidden = style.hidden() || attributes.get("display").equals("none");
        return new Style(style.parent(), style.heading(), bold, hidden);
    }

    private static boolean isBold(String weight) {
        return weight.matches("bold|[6-9]00");
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            current[0] = "";
        }
    }

    int heading(String name) {
        var style = styles.get(name);
        for (int step = 0; style != null && step < ANCESTORS; step++) {
            if (style.heading() > 0) {
                return style.heading();
            }
            style = styles.get(style.parent());
        }
        return 0;
    }

    /// Whether text in this style is bold, where what stands around it is or is not.
    boolean isBold(String name, boolean around) {
        var style = styles.get(name);
        for (int step = 0; style != null && step < ANCESTORS; step++) {
            if (style.bold() != null) {
                return style.bold();
            }
            style = styles.get(style.parent());
        }
        return around;
    }

    boolean isHidden(String name) {
        var style = styles.get(name);
        return style != null && style.hidden();
    }
}
