package dk.tingsted.letters;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/// The values of one letter.
record Filled(Tongue tongue, Map<Placeholder, String> values) {

    String value(Placeholder placeholder) {
        return values.getOrDefault(placeholder, "");
    }

    /// Where a link placeholder leads; empty where its value is no address of a page.
    String target(Placeholder placeholder) {
        var value = value(placeholder);
        return placeholder.sort() == Placeholder.Sort.LINK && isPage(value) ? value : "";
    }

    /// The lines of a list of links.
    List<Line> links(Placeholder placeholder) {
        return value(placeholder).lines().map(Line::of).toList();
    }

    /// @param address empty where the line ends in none
    record Line(String words, String address) {

        static Line of(String line) {
            int space = line.strip().lastIndexOf(' ');
            var last = line.strip().substring(space + 1);
            return isPage(last)
                    ? new Line(line.strip().substring(0, Math.max(space, 0)).strip(), last)
                    : new Line(line.strip(), "");
        }
    }

    static boolean isPage(String text) {
        try {
            var url = new URI(text);
            return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// What the writer of a text may link to: a page, or an address to write to.
    static boolean mayBeLinked(String target) {
        return isPage(target) || target.matches("mailto:[^\\s?&<>\"]+@[^\\s?&<>\"]+");
    }
}
